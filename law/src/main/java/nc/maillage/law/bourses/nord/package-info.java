/** The school grant of province Nord: its facts and its conditions. */
@NullMarked
package nc.maillage.law.bourses.nord;

import org.jspecify.annotations.NullMarked;
