/** Tests of pieces and facts. */
@NullMarked
package nc.maillage.evidence;

import org.jspecify.annotations.NullMarked;
