/** The housing aid of province Sud: which commission it is for is known, a person judges the rest. */
@NullMarked
package nc.maillage.law.hebergement.sud;

import org.jspecify.annotations.NullMarked;
