@NullMarked
package nc.maillage.portal.web.vacancies;

import org.jspecify.annotations.NullMarked;
