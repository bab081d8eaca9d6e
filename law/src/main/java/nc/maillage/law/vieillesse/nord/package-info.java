/** The old-age allowance of province Nord: its conditions as published in 2016; the amount belongs to the commission. */
@NullMarked
package nc.maillage.law.vieillesse.nord;

import org.jspecify.annotations.NullMarked;
