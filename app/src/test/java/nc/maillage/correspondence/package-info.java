/** Tests of letters. */
@NullMarked
package nc.maillage.correspondence;

import org.jspecify.annotations.NullMarked;
