/** From the lines of a document to a record: header, body, communiqués, and what is mended on the way. */
@NullMarked
package nc.maillage.notices.reading;

import org.jspecify.annotations.NullMarked;
