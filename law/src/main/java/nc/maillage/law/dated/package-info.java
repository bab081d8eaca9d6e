/** Law that moves: the versions of a rule one after the other, and the rulings that touch them, each with its dates. */
@NullMarked
package nc.maillage.law.dated;

import org.jspecify.annotations.NullMarked;
