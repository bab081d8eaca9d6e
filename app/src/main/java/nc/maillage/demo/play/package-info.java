/** The plan is played act by act through the use cases of the agents, at its instants and under their names. */
@NullMarked
package nc.maillage.demo.play;

import org.jspecify.annotations.NullMarked;
