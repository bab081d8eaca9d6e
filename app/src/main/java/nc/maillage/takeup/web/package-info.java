/** The pages of the list. */
@NullMarked
package nc.maillage.takeup.web;

import org.jspecify.annotations.NullMarked;
