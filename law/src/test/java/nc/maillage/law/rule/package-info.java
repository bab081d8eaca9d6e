/** The kernel of rules against what is counted apart from it. */
@NullMarked
package nc.maillage.law.rule;

import org.jspecify.annotations.NullMarked;
