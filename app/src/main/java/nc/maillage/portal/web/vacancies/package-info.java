/** What anyone reads of vacancies: list, notice, feeds, calendar, open data. */
@NullMarked
package nc.maillage.portal.web.vacancies;

import org.jspecify.annotations.NullMarked;
