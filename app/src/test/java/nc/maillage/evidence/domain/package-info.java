/** Tests of pieces and facts. */
@NullMarked
package nc.maillage.evidence.domain;

import org.jspecify.annotations.NullMarked;
