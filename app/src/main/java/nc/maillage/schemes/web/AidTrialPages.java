package nc.maillage.schemes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.AsOf;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.configured.AidExample;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.ExpectedOutcome;
import nc.maillage.schemes.usecase.AidAct;
import nc.maillage.schemes.usecase.EditAid;
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

/** « Essayer un cas » : invented facts under the aid that is being written; a case that is kept becomes one of its examples. */
@Controller
@RequestMapping(AidViews.PATH + "/{id}/essai")
class AidTrialPages {
    private final AidViews views;
    private final EditAid edit;
    private final Ids ids;
    private final Clock clock;

    AidTrialPages(AidViews views, EditAid edit, Ids ids, Clock clock) {
        this.views = views;
        this.edit = edit;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping
    ModelAndView blank(@PathVariable String id, @RequestParam(defaultValue = "-1") int exemple) {
        var draft = views.found(id);
        var aid = views.read(draft).aid();
        if (aid == null) {
            return new ModelAndView("redirect:" + AidViews.address(draft.id()) + "/fiche");
        }
        var examples = draft.entry().examples();
        return exemple >= 0 && exemple < examples.size()
                ? page(draft, aid, TriedCase.of(aid, examples.get(exemple)), null, new FormErrors(), HttpStatus.OK)
                : page(draft, aid, TriedCase.on(first(aid)), null, new FormErrors(), HttpStatus.OK);
    }

    private LocalDate first(ConfiguredAid aid) {
        var from = aid.specifications().getFirst().applies().from();
        var today = LocalDate.now(clock);
        return today.isBefore(from) ? from : today;
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping
    ModelAndView attempt(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes flash) {
        var draft = views.found(id);
        var aid = views.read(draft).aid();
        if (aid == null) {
            return new ModelAndView("redirect:" + AidViews.address(draft.id()) + "/fiche");
        }
        var tried = new TriedCase(typed);
        var errors = new FormErrors();
        var day = Typed.date(tried.text("jour")).required("jour", errors, "Donnez le jour de la demande.");
        if (day == null || !errors.isEmpty()) {
            return page(draft, aid, tried, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!aid.specifications().getFirst().applies().contains(day)) {
            errors.add("jour", "Cette version ne s’applique pas ce jour-là.");
            return page(draft, aid, tried, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var facts = tried.facts(aid.sheet(), day, errors);
        var assessment = errors.isEmpty() ? assessed(aid, facts, day, errors) : null;
        if (assessment == null) {
            return page(draft, aid, tried, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act.equals("garder")
                ? kept(draft, aid, tried, seen, new Case(day, facts, assessment), errors, flash)
                : page(draft, aid, tried, assessment, errors, HttpStatus.OK);
    }

    /** « Cas essayé ». */
    private record Case(LocalDate day, Map<String, Object> facts, Assessment assessment) {}

    private ModelAndView kept(
            AidDraft draft,
            ConfiguredAid aid,
            TriedCase tried,
            long seen,
            Case found,
            FormErrors errors,
            RedirectAttributes flash) {
        var name = Typed.line(tried.text("nom"), 120)
                .required("nom", errors, "Donnez un nom à l’exemple, comme « Au plafond ».");
        var expected = tried.expected().orElse(null);
        if (expected == null) {
            errors.add("attendu", "Dites ce que vous attendez de ce cas.");
        }
        var amount = expected == ExpectedOutcome.GRANTED
                ? Typed.francs(tried.text("montant")).required("montant", errors, "Dites quel montant vous attendez.")
                : null;
        if (name == null || expected == null || !errors.isEmpty()) {
            return page(draft, aid, tried, found.assessment(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var example = new AidExample(
                name, found.day(), found.facts(), expected.proposal(), amount == null ? null : Francs.of(amount));
        return switch (edit.keepExample(draft.id(), seen, example)) {
            case AidAct.Done _ -> {
                flash.addFlashAttribute("notice", "Le cas « %s » est gardé comme exemple.".formatted(name));
                yield new ModelAndView("redirect:" + AidViews.address(draft.id()) + "#exemples");
            }
            case AidAct.Refused(var why) ->
                page(draft, aid, tried, found.assessment(), errors.add("nom", why), HttpStatus.CONFLICT);
        };
    }

    private static @Nullable Assessment assessed(
            ConfiguredAid aid, Map<String, Object> facts, LocalDate day, FormErrors errors) {
        return switch (aid.read(facts, day)) {
            case FactsReading.Read(var read) -> {
                var known = aid.specifications().getFirst().known();
                yield aid.assess(read, ParameterSet.shipped(), new AsOf(day, known.isAfter(day) ? known : day));
            }
            case FactsReading.Refused(var problems) -> {
                problems.forEach(problem -> errors.add(
                        TriedCase.PREFIX + problem.path().replaceFirst("\\..*", ""),
                        French.capitalised(problem.message()) + "."));
                yield null;
            }
        };
    }

    private ModelAndView page(
            AidDraft draft,
            ConfiguredAid aid,
            TriedCase tried,
            @Nullable Assessment assessment,
            FormErrors errors,
            HttpStatus status) {
        var page = new AidTrialPage(
                AidViews.address(draft.id()),
                AidViews.title(draft),
                draft.revision(),
                tried.text("jour"),
                tried.fields(aid.sheet()),
                assessment == null ? null : result(assessment),
                tried.text("nom"),
                tried.text("attendu"),
                tried.text("montant"),
                errors,
                ids.next().toString());
        return new ModelAndView("schemes/aidtrial", Map.of("page", page), status);
    }

    private static AidTrialPage.Result result(Assessment assessment) {
        return new AidTrialPage.Result(
                StateTag.of(tone(assessment.proposal()), assessment.proposal().label()),
                assessment.summary(),
                assessment.proposal() == Proposal.GRANT ? amount(assessment) : null,
                assessment.conditions().stream()
                        .map(node -> new AidTrialPage.Condition(
                                node.label(),
                                StateTag.of(
                                        switch (node.outcome()) {
                                            case FULFILLED -> Tone.OK;
                                            case NOT_FULFILLED -> Tone.NO;
                                            default -> Tone.JUDGE;
                                        },
                                        node.outcomeLabel()),
                                node.reason()))
                        .toList());
    }

    private static @Nullable String amount(Assessment assessment) {
        return assessment.amounts().stream()
                .flatMap(amount -> Stream.ofNullable(amount.numerator()))
                .findFirst()
                .map(francs -> FrenchText.francs(Francs.of(francs)))
                .orElse(null);
    }

    private static Tone tone(Proposal proposal) {
        return switch (proposal) {
            case GRANT -> Tone.OK;
            case REFUSE -> Tone.NO;
            default -> Tone.JUDGE;
        };
    }
}
