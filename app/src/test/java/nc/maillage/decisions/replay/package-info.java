/** Decisions kept by the version that took them, and computed again by every later one. */
@NullMarked
package nc.maillage.decisions.replay;

import org.jspecify.annotations.NullMarked;
