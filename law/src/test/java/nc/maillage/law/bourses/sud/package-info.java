/** The school grant of province Sud, held against the same rule written by hand. */
@NullMarked
package nc.maillage.law.bourses.sud;

import org.jspecify.annotations.NullMarked;
