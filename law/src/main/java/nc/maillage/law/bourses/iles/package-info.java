/** The school grant of the islands: its facts, its conditions and its whole scale. */
@NullMarked
package nc.maillage.law.bourses.iles;

import org.jspecify.annotations.NullMarked;
