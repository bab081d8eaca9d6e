/** Asks for a replay, runs it page after page, stops it, reads what it found. */
@NullMarked
package nc.maillage.decisions.lawreplay.usecase;

import org.jspecify.annotations.NullMarked;
