/** The static site of a set of notices: list with search, pages, feeds, calendar. */
@NullMarked
package nc.maillage.notices.site;

import org.jspecify.annotations.NullMarked;
