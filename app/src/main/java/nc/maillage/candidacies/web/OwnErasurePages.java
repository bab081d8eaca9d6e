package nc.maillage.candidacies.web;

import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.candidacies.retention.usecase.ErasureRequests;
import nc.maillage.candidacies.retention.usecase.ErasureRequests.Asked;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.candidacies.usecase.OnlineDesk.Opened;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Demander l’effacement de ma candidature » : done at once when it is withdrawn and nothing runs. */
@Controller
@RequestMapping("/candidature/{token}/effacement")
class OwnErasurePages {
    private static final String WHY = "le lien reçu par courriel est la seule clé";

    private final OnlineDesk desk;
    private final ErasureRequests requests;
    private final RetentionStore store;
    private final CandidateShells shells;

    OwnErasurePages(OnlineDesk desk, ErasureRequests requests, RetentionStore store, CandidateShells shells) {
        this.desk = desk;
        this.requests = requests;
        this.store = store;
        this.shells = shells;
    }

    @Open(WHY)
    @GetMapping
    ModelAndView read(@PathVariable String token) {
        return desk.open(token).map(it -> shown(token, it)).orElseGet(this::dead);
    }

    @Open(WHY)
    @PostMapping
    ModelAndView ask(@PathVariable String token) {
        var opened = desk.open(token).orElse(null);
        if (opened == null) {
            return dead();
        }
        var asked = Tenancy.within(
                opened.vacancy().collectivity(),
                () -> requests.ask(opened.candidacy().id()));
        return asked == Asked.ERASED
                ? view(new OwnErasurePage(shells.plain(), "", opened.vacancy().number(), true, null, null, true))
                : new ModelAndView("redirect:/candidature/" + token + "/effacement");
    }

    private ModelAndView shown(String token, Opened it) {
        var all = Tenancy.within(
                it.vacancy().collectivity(), () -> store.of(it.candidacy().id()));
        var last = all.stream().findFirst().orElse(null);
        var refusedAt = last == null ? null : last.refusedAt();
        return view(new OwnErasurePage(
                shells.plain(),
                "/candidature/" + token,
                it.vacancy().number(),
                it.candidacy().withdrawnAt() != null,
                last == null || refusedAt != null ? null : French.moment(last.askedAt()),
                last == null || refusedAt == null
                        ? null
                        : "Refusé le " + French.date(French.dayOf(refusedAt)) + "\u00A0: " + last.why(),
                false));
    }

    private static ModelAndView view(OwnErasurePage page) {
        return new ModelAndView("candidacies/retention/ask", Map.of("page", page));
    }

    private ModelAndView dead() {
        return new ModelAndView("candidacies/dead", Map.of("shell", shells.plain()), HttpStatus.NOT_FOUND);
    }
}
