package nc.maillage.candidacies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.PageShell.NavItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What surrounds the pages of a candidate: two doors back, and nobody's name. */
@Component
class CandidateShells {
    private final Clock clock;
    private final boolean demo;

    CandidateShells(Clock clock, @Value("${maillage.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    PageShell plain() {
        var doors = List.of(
                new NavItem("Accueil", "/public", false, null), new NavItem("Offres d’emploi", "/avis", false, null));
        return PageShell.ofNobody(doors, LocalDate.now(clock), demo);
    }
}
