/** The housing aid against the same rule written by hand. */
@NullMarked
package nc.maillage.law.hebergement;

import org.jspecify.annotations.NullMarked;
