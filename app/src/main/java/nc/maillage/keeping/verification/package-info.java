/** The log, the decisions and the signed heads, checked against one another. */
@NullMarked
package nc.maillage.keeping.verification;

import org.jspecify.annotations.NullMarked;
