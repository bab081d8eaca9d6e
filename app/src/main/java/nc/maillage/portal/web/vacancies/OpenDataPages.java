package nc.maillage.portal.web.vacancies;

import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.portal.web.PublicShells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Données ouvertes » explained to whoever would use them. */
@Controller
class OpenDataPages {
    static final String PATH = VacancyViews.PATH + "/donnees-ouvertes";

    private final PublicShells shells;

    OpenDataPages(PublicShells shells) {
        this.shells = shells;
    }

    @Open("ce qui explique les données ouvertes est ouvert")
    @GetMapping(PATH)
    ModelAndView page() {
        return new ModelAndView("portal/vacancies/opendata", Map.of("frame", shells.of(VacancyViews.PATH)));
    }
}
