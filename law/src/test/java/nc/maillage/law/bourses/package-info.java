/** The school grants of province Nord and of the islands, held against the same rules written by hand. */
@NullMarked
package nc.maillage.law.bourses;

import org.jspecify.annotations.NullMarked;
