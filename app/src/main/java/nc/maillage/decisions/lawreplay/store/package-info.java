/** Replays of the law and their lines, and the decisions that they read again. */
@NullMarked
package nc.maillage.decisions.lawreplay.store;

import org.jspecify.annotations.NullMarked;
