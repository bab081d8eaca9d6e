/** The medical-aid card of the province of the Loyalty Islands: inadmissible without its proofs, and paid for. */
@NullMarked
package nc.maillage.law.amg.iles;

import org.jspecify.annotations.NullMarked;
