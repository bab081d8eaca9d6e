package nc.maillage.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.PageShell.NavItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What surrounds a public page: four doors and nobody's name, whoever is signed in beside. */
@Component
public class PublicShells {
    private final Clock clock;
    private final boolean demo;

    PublicShells(Clock clock, @Value("${maillage.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    public PageShell of(String here) {
        var doors = List.of(
                item("Accueil", "/public", here),
                item("Offres d’emploi", "/avis", here),
                item("Ai-je droit à la carte\u202F?", "/ai-je-droit", here),
                item("Vérifier une carte", "/verifier", here));
        return PageShell.ofNobody(doors, LocalDate.now(clock), demo);
    }

    private static NavItem item(String label, String href, String here) {
        return new NavItem(label, href, href.equals(here), null);
    }
}
