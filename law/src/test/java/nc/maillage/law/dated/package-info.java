/** Rules that change, and the rulings that touch them. */
@NullMarked
package nc.maillage.law.dated;

import org.jspecify.annotations.NullMarked;
