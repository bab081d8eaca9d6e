/** Looks into a file before it is kept: kind by content, size, damage, what hides in it. */
@NullMarked
package nc.maillage.evidence.content;

import org.jspecify.annotations.NullMarked;
