package nc.maillage.decisions.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalId;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Seconde lecture » of one proposal: read, sign, send back. */
@Controller
@RequestMapping("/propositions/{id}")
class SecondReadingPages {
    private static final String VIEW = "decisions/proposal";

    private final Decisions decisions;
    private final SecondReadingViews views;

    SecondReadingPages(Decisions decisions, SecondReadingViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    /** What the form of signature carries. */
    record SignForm(@Nullable String confirme) {}

    /** What the form of return carries. */
    record ReturnForm(@Nullable String motifs) {
        String typed() {
            return motifs == null ? "" : motifs;
        }
    }

    @Requires(Right.SEE_ASSESSMENT)
    @GetMapping
    ModelAndView read(@PathVariable String id) {
        return page(found(id), "", new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.REVIEW)
    @GetMapping("/signer")
    ModelAndView confirm(@PathVariable String id) {
        var page = views.page(found(id), "", new FormErrors());
        return page.sign() == null
                ? new ModelAndView("redirect:/propositions/" + id)
                : new ModelAndView("decisions/sign", Map.of("page", page));
    }

    @Requires(Right.REVIEW)
    @PostMapping("/signer")
    ModelAndView sign(@PathVariable String id, SignForm form, RedirectAttributes flash) {
        var proposal = found(id);
        return switch (decisions.sign(proposal.id(), form.confirme() != null)) {
            case Reviewed.Done(var _, DecisionId decision)
            when decision != null -> {
                var number = decisions.find(decision).map(Decision::number).orElseThrow();
                flash.addFlashAttribute(
                        "notice", "La décision " + number + " est signée. Le courrier est en préparation.");
                yield new ModelAndView("redirect:/decisions/" + number);
            }
            case Reviewed.NeedsConfirmation refused ->
                page(proposal, "", new FormErrors().add("confirme", refused.why()), HttpStatus.UNPROCESSABLE_CONTENT);
            case Reviewed refused -> conflict(proposal.id(), refused, "");
        };
    }

    @Requires(Right.REVIEW)
    @PostMapping("/renvoyer")
    ModelAndView sendBack(@PathVariable String id, ReturnForm form, RedirectAttributes flash) {
        var proposal = found(id);
        return switch (decisions.sendBack(proposal.id(), form.typed())) {
            case Reviewed.Done _ -> {
                flash.addFlashAttribute(
                        "notice", "La proposition " + proposal.content().reference() + " est renvoyée à son auteur.");
                yield new ModelAndView("redirect:/propositions");
            }
            case Reviewed.NeedsReasons refused ->
                page(
                        proposal,
                        form.typed(),
                        new FormErrors().add("motifs", refused.why()),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Reviewed refused -> conflict(proposal.id(), refused, form.typed());
        };
    }

    /** The page as it stands now, with what was typed and what happened meanwhile. */
    private ModelAndView conflict(ProposalId id, Reviewed refused, String typed) {
        var why = SecondReadingViews.why(refused);
        var errors = new FormErrors().add("proposition", why == null ? "Rien n’a été enregistré." : why);
        return page(found(id.value().toString()), typed, errors, HttpStatus.CONFLICT);
    }

    private ModelAndView page(Proposal proposal, String typed, FormErrors errors, HttpStatus status) {
        var view = new ModelAndView(VIEW, Map.of("page", views.page(proposal, typed, errors)));
        view.setStatus(status);
        return view;
    }

    private Proposal found(String id) {
        return decisions
                .proposal(new ProposalId(AddressId.of(id, "proposition")))
                .orElseThrow(() -> new NotFound("proposition"));
    }
}
