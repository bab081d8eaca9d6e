/** A record in every form it is published in: page, JSON-LD, feeds, calendar, PDF, open-data row. */
@NullMarked
package nc.maillage.notices.write;

import org.jspecify.annotations.NullMarked;
