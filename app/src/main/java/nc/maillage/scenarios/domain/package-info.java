/** Plain Java: what a scenario changes, whom it moves, what is counted. */
@NullMarked
package nc.maillage.scenarios.domain;

import org.jspecify.annotations.NullMarked;
