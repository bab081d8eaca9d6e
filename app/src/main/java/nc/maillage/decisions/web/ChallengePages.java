package nc.maillage.decisions.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.domain.Challenge;
import nc.maillage.decisions.domain.ChallengeKind;
import nc.maillage.decisions.store.ChallengeStore;
import nc.maillage.decisions.usecase.RecordChallenge;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records an appeal against an act, takes back one that was typed wrong. */
@Controller
@RequestMapping("/decisions/{number}/recours")
class ChallengePages {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 500;

    private final Decisions decisions;
    private final ChallengeStore challenges;
    private final RecordChallenge record;
    private final DecisionViews views;

    ChallengePages(Decisions decisions, ChallengeStore challenges, RecordChallenge record, DecisionViews views) {
        this.decisions = decisions;
        this.challenges = challenges;
        this.record = record;
        this.views = views;
    }

    /** What the form carries. */
    record Form(
            @Nullable String kind,
            @Nullable String filedOn,
            @Nullable String reference) {
        ChallengePart.Typed typed() {
            return new ChallengePart.Typed(text(kind), text(filedOn), text(reference));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @Requires(Right.RECORD_CHALLENGE)
    @PostMapping
    ModelAndView record(@PathVariable String number, Form form, RedirectAttributes flash) {
        var decision = opened(number);
        var typed = form.typed();
        var errors = new FormErrors();
        var kind = kind(typed.kind(), errors);
        var on = Typed.date(typed.filedOn()).required("filedOn", errors, "Donnez le jour où le recours a été déposé.");
        var reference = Typed.line(typed.reference(), LONGEST_REFERENCE)
                .required("reference", errors, "Donnez sa référence : celle du registre du courrier ou du greffe.");
        if (kind != null && on != null && reference != null && errors.isEmpty()) {
            var flaw = record.record(decision, kind, on, reference);
            if (flaw == null) {
                flash.addFlashAttribute("notice", kind.label() + " enregistré.");
                return new ModelAndView("redirect:/decisions/" + number);
            }
            errors.add("filedOn", flaw);
        }
        var page = new ModelAndView("decisions/decision", Map.of("page", views.page(decision, typed, errors)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @Requires(Right.RECORD_CHALLENGE)
    @GetMapping("/{challenge}/annulation")
    ModelAndView ask(@PathVariable String number, @PathVariable String challenge) {
        var decision = opened(number);
        var found = found(decision, challenge);
        return found.cancelled() == null
                ? page(decision, found, "", new FormErrors(), HttpStatus.OK)
                : new ModelAndView("redirect:/decisions/" + number);
    }

    @Requires(Right.RECORD_CHALLENGE)
    @PostMapping("/{challenge}/annulation")
    ModelAndView cancel(
            @PathVariable String number,
            @PathVariable String challenge,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var decision = opened(number);
        var found = found(decision, challenge);
        var errors = new FormErrors();
        var why = Typed.text(reason, LONGEST_REASON).required("reason", errors, "Dites pourquoi il est annulé.");
        if (why == null) {
            return page(decision, found, reason, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute(
                "notice",
                record.cancel(decision, found.id(), why)
                        ? "Le recours est annulé. Il reste lisible, avec votre raison."
                        : "Ce recours est déjà annulé : un collègue l’a fait avant vous.");
        return new ModelAndView("redirect:/decisions/" + number);
    }

    private Decision opened(String number) {
        var decision = decisions.byNumber(number).orElseThrow(() -> new NotFound("décision " + number));
        views.open(decision);
        return decision;
    }

    private Challenge found(Decision decision, String id) {
        return challenges
                .find(AddressId.of(id, "recours"))
                .filter(each -> each.decision().equals(decision.id()))
                .orElseThrow(() -> new NotFound("recours"));
    }

    private static @Nullable ChallengeKind kind(String typed, FormErrors errors) {
        for (var each : ChallengeKind.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        errors.add("kind", "Dites devant qui : l’administration ou le tribunal.");
        return null;
    }

    private static ModelAndView page(
            Decision decision, Challenge challenge, String typed, FormErrors errors, HttpStatus status) {
        var confirmation = Confirmation.of(
                "Annuler ce recours",
                ChallengeViews.address(decision) + "/" + challenge.id() + "/annulation",
                "Annuler le recours contre la décision n° %s ?".formatted(decision.number()),
                "À faire s’il a été enregistré par erreur. Il reste lisible, avec votre raison, et la décision n’est plus"
                        + " dite contestée.",
                "Annuler le recours contre la décision " + decision.number());
        return new ModelAndView(
                "decisions/challengecancel",
                Map.of(
                        "confirmation",
                        confirmation,
                        "back",
                        "/decisions/" + decision.number(),
                        "reason",
                        typed,
                        "errors",
                        errors),
                status);
    }
}
