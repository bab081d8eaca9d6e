/** Proposals and signed decisions as they stand in the database. */
@NullMarked
package nc.maillage.decisions.store;

import org.jspecify.annotations.NullMarked;
