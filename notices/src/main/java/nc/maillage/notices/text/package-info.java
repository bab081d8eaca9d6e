/** The lines of a document as the reading sees them: without markup, beside their folded form. */
@NullMarked
package nc.maillage.notices.text;

import org.jspecify.annotations.NullMarked;
