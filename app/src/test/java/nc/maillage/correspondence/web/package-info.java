/** Tests of the pages of letters, in a real browser. */
@NullMarked
package nc.maillage.correspondence.web;

import org.jspecify.annotations.NullMarked;
