/** What the public reads. */
@NullMarked
package nc.maillage.portal.web;

import org.jspecify.annotations.NullMarked;
