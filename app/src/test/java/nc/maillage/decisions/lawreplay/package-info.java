/** The law replayed over signed decisions, from its domain to its pages. */
@NullMarked
package nc.maillage.decisions.lawreplay;

import org.jspecify.annotations.NullMarked;
