/** How well notices are read: records held against annotated ones, field by field. */
@NullMarked
package nc.maillage.notices.score;

import org.jspecify.annotations.NullMarked;
