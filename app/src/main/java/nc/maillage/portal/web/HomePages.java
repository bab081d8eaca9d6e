package nc.maillage.portal.web;

import java.util.Map;
import nc.maillage.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomePages {
    private final PublicShells shells;

    HomePages(PublicShells shells) {
        this.shells = shells;
    }

    @Open("l’accueil du public")
    @GetMapping("/public")
    ModelAndView home() {
        return new ModelAndView("portal/home", Map.of("frame", shells.of("/public")));
    }
}
