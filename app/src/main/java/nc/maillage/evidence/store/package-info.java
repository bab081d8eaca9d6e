/** Pieces and facts in the database. */
@NullMarked
package nc.maillage.evidence.store;

import org.jspecify.annotations.NullMarked;
