/** The law as code: exact figures, dated parameters, rules as values, verdicts that explain themselves. */
@NullMarked
package nc.maillage.law;

import org.jspecify.annotations.NullMarked;
