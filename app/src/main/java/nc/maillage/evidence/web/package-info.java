/** Hands out a piece to whoever may open it. */
@NullMarked
package nc.maillage.evidence.web;

import org.jspecify.annotations.NullMarked;
