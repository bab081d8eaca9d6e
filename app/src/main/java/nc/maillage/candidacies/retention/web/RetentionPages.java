package nc.maillage.candidacies.retention.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.retention.domain.RetentionSetting;
import nc.maillage.candidacies.retention.usecase.EraseDue;
import nc.maillage.candidacies.retention.usecase.ErasureRequests;
import nc.maillage.candidacies.retention.usecase.SetRetention;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Conservation des candidatures ». */
@Controller
@Requires(Right.ERASE_CANDIDACY)
@RequestMapping(RetentionPages.PATH)
class RetentionPages {
    static final String PATH = "/recrutement/conservation";
    private static final int LONGEST = 2_000;

    private final SetRetention set;
    private final ErasureRequests requests;
    private final EraseDue erase;
    private final RetentionViews views;
    private final CandidacyStore candidacies;

    RetentionPages(
            SetRetention set,
            ErasureRequests requests,
            EraseDue erase,
            RetentionViews views,
            CandidacyStore candidacies) {
        this.set = set;
        this.requests = requests;
        this.erase = erase;
        this.views = views;
        this.candidacies = candidacies;
    }

    @GetMapping
    ModelAndView read() {
        return page(Map.of(), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping("/duree")
    ModelAndView choose(@RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var errors = new FormErrors();
        var months = Typed.count(sent.get("months"), 1, RetentionSetting.MOST)
                .required("months", errors, "Écrivez un nombre de mois.");
        var kept = Typed.count(sent.get("keptMonths"), 1, RetentionSetting.MOST)
                .required("keptMonths", errors, "Écrivez un nombre de mois.");
        var why = Typed.text(sent.get("why"), LONGEST)
                .required("why", errors, "Écrivez pourquoi cette durée\u00A0: c’est un choix de votre collectivité.");
        if (months == null || kept == null || why == null) {
            return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answered(
                set.run(months, kept, sent.containsKey("byItself"), why), sent, "La durée est enregistrée.", flash);
    }

    /** Without a script, the confirmation is a page. */
    @GetMapping("/effacement")
    ModelAndView confirm() {
        var confirmation = views.page(Map.of(), new FormErrors()).eraseAll();
        return confirmation == null
                ? new ModelAndView("redirect:" + PATH)
                : new ModelAndView("platform/confirm", Map.of("confirmation", confirmation, "back", PATH));
    }

    @PostMapping("/effacement")
    ModelAndView erase(RedirectAttributes flash) {
        int erased = erase.byHand();
        flash.addFlashAttribute(
                "notice", French.count(erased, "candidature est effacée", "candidatures sont effacées") + ".");
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping("/demandes/{candidacy}/effacement")
    ModelAndView confirmRequest(@PathVariable("candidacy") String id) {
        var address = PATH + "/demandes/" + id(id).value() + "/effacement";
        return views.page(Map.of(), new FormErrors()).requests().stream()
                .map(RetentionPage.Request::erase)
                .filter(each -> each != null && each.address().equals(address))
                .findFirst()
                .map(each -> new ModelAndView("platform/confirm", Map.of("confirmation", each, "back", PATH)))
                .orElseGet(() -> new ModelAndView("redirect:" + PATH));
    }

    @PostMapping("/demandes/{candidacy}/effacement")
    ModelAndView grant(@PathVariable("candidacy") String id, RedirectAttributes flash) {
        return answered(requests.grant(id(id)), Map.of(), "La candidature est effacée.", flash);
    }

    @PostMapping("/demandes/{candidacy}/refus")
    ModelAndView refuse(
            @PathVariable("candidacy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var candidacy = id(id);
        var errors = new FormErrors();
        var field = RetentionViews.whyField(candidacy);
        var why = Typed.text(sent.get(field), LONGEST)
                .required(field, errors, "Écrivez pourquoi\u00A0: le candidat lira cette phrase derrière son lien.");
        return why == null
                ? page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT)
                : answered(requests.refuse(candidacy, why), sent, "Le refus est enregistré.", flash);
    }

    private ModelAndView answered(Filing<?> filing, Map<String, String> sent, String done, RedirectAttributes flash) {
        var errors = new FormErrors();
        filing.messages().forEach(errors::add);
        if (!errors.isEmpty()) {
            return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", done);
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var view = new ModelAndView("candidacies/retention/retention", Map.of("page", views.page(typed, errors)));
        view.setStatus(status);
        return view;
    }

    private CandidacyId id(String text) {
        return candidacies
                .find(new CandidacyId(AddressId.of(text, "candidature")))
                .map(Candidacy::id)
                .orElseThrow(() -> new NotFound("candidature " + text));
    }
}
