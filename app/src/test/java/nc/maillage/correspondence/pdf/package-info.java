/** Tests of letters. */
@NullMarked
package nc.maillage.correspondence.pdf;

import org.jspecify.annotations.NullMarked;
