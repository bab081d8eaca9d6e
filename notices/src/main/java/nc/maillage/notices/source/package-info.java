/** What a file holds, told from its bytes: text, PDF by position, DOCX, or rows of the official open data. */
@NullMarked
package nc.maillage.notices.source;

import org.jspecify.annotations.NullMarked;
