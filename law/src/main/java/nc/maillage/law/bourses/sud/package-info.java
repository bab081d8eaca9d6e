/** The school grant of province Sud: its facts, its versions and the rulings on them. */
@NullMarked
package nc.maillage.law.bourses.sud;

import org.jspecify.annotations.NullMarked;
