/** What may be done with pieces and facts. */
@NullMarked
package nc.maillage.evidence.usecase;

import org.jspecify.annotations.NullMarked;
