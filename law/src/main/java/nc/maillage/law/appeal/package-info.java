/** The clocks of procedure and of appeal, by day of law and by day of knowledge: when each ends at the earliest, and by which text. */
@NullMarked
package nc.maillage.law.appeal;

import org.jspecify.annotations.NullMarked;
