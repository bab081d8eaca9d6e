/** The old-age allowance of province Sud: its age and the least share of the children are known, a person judges the rest. */
@NullMarked
package nc.maillage.law.vieillesse.sud;

import org.jspecify.annotations.NullMarked;
