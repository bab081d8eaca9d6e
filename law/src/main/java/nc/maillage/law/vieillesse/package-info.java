/** The old-age allowance, « minimum vieillesse », one package per province. */
@NullMarked
package nc.maillage.law.vieillesse;

import org.jspecify.annotations.NullMarked;
