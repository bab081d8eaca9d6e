/** Medical aid, « aide médicale gratuite », one package per province. */
@NullMarked
package nc.maillage.law.amg;

import org.jspecify.annotations.NullMarked;
