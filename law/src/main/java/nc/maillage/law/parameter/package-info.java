/** The figures of the law: each value knows from when it applies, since when it is known, and who says so. */
@NullMarked
package nc.maillage.law.parameter;

import org.jspecify.annotations.NullMarked;
