/** The ticket modérateur against the same rule written by hand. */
@NullMarked
package nc.maillage.law.amg.sud.copayment;

import org.jspecify.annotations.NullMarked;
