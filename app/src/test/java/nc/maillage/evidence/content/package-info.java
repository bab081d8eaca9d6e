/** Tests of pieces and facts. */
@NullMarked
package nc.maillage.evidence.content;

import org.jspecify.annotations.NullMarked;
