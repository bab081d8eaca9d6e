/** The old-age allowances against the same rules written by hand. */
@NullMarked
package nc.maillage.law.vieillesse;

import org.jspecify.annotations.NullMarked;
