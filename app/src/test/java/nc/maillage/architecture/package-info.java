/** Tests of the shape of the house. */
@NullMarked
package nc.maillage.architecture;

import org.jspecify.annotations.NullMarked;
