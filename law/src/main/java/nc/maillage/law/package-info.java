/** The law as code: exact figures, dates, grades and references, on which parameters, facts and rules stand. */
@NullMarked
package nc.maillage.law;

import org.jspecify.annotations.NullMarked;
