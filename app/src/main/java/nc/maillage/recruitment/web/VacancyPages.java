package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyStage;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.VacancyStepStore;
import nc.maillage.recruitment.usecase.ApproveVacancy;
import nc.maillage.recruitment.usecase.VacancySources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Fiche d’une vacance ». */
@Controller
@Requires(Right.SEE_VACANCIES)
class VacancyPages {
    private final VacancyActViews views;
    private final VacancyStepStore steps;
    private final VacancySources sources;
    private final VacancyFacts facts;
    private final PostVacancies ofPost;
    private final ApproveVacancy approve;
    private final Clock clock;

    VacancyPages(
            VacancyActViews views,
            VacancyStepStore steps,
            VacancySources sources,
            VacancyFacts facts,
            PostVacancies ofPost,
            ApproveVacancy approve,
            Clock clock) {
        this.views = views;
        this.steps = steps;
        this.sources = sources;
        this.facts = facts;
        this.ofPost = ofPost;
        this.approve = approve;
        this.clock = clock;
    }

    @GetMapping(VacancyWords.ONE)
    ModelAndView read(@PathVariable("vacancy") String id) {
        var vacancy = views.found(id);
        var now = clock.instant();
        var stage = vacancy.stageAt(now);
        var done = steps.of(vacancy.id());
        var draft = vacancy.state() == VacancyState.DRAFT;
        var compared = draft || stage == VacancyStage.APPROVED
                ? sources.reference(vacancy).orElse(null)
                : null;
        var acts = acts(vacancy, stage);
        var leading = leading(vacancy, stage, acts);
        var next = leading == null ? text(stage, acts) : leading;
        var page = new VacancyPage(
                VacancyWords.address(vacancy.id()),
                vacancy.text().title(),
                VacancyWords.stage(stage),
                VacancyProgress.of(stage, done),
                next,
                leading == null ? waits(vacancy, stage) : null,
                acts.stream().filter(each -> !each.equals(next)).toList(),
                facts.of(vacancy, stage),
                draft ? VacancyChecks.of(vacancy.notice()) : null,
                Permissions.may(Right.KEEP_VACANCIES) ? VacancyWords.address(vacancy.id()) + "/texte" : null,
                compared == null ? null : compared.name(),
                compared == null ? List.of() : DifferenceView.between(compared.text(), vacancy.text()),
                story(done),
                ofPost.besides(vacancy),
                !draft,
                vacancy.publication() == null
                        ? null
                        : "/avis/" + vacancy.published().address());
        return new ModelAndView("recruitment/vacancy", Map.of("page", page));
    }

    private List<VacancyPage.Act> acts(Vacancy vacancy, VacancyStage stage) {
        var address = VacancyWords.address(vacancy.id());
        var acts = new ArrayList<VacancyPage.Act>();
        if (stage == VacancyStage.DRAFT && Permissions.may(Right.KEEP_VACANCIES)) {
            acts.add(new VacancyPage.Act(address + "/texte", "Modifier le texte", false));
        }
        for (var each : VacancyDoing.possibleAt(stage)) {
            if (Permissions.may(each.right()) && !useless(each, vacancy, stage)) {
                acts.add(new VacancyPage.Act(
                        address + "/" + each.words().path(), each.words().act(), each.endsIt()));
            }
        }
        return acts;
    }

    /** What would be refused, or sent back to oneself. */
    private boolean useless(VacancyDoing doing, Vacancy vacancy, VacancyStage stage) {
        return switch (doing) {
            case APPROVE -> vacancy.faulty() || wrote(vacancy);
            case SEND_BACK -> stage == VacancyStage.DRAFT && wrote(vacancy);
            default -> false;
        };
    }

    private boolean wrote(Vacancy vacancy) {
        return approve.wrote(vacancy, CurrentAgent.required().agent().id());
    }

    /** What leads on; null where it is somebody else’s. */
    private static VacancyPage.@Nullable Act leading(Vacancy vacancy, VacancyStage stage, List<VacancyPage.Act> acts) {
        var leading = VacancyDoing.possibleAt(stage).stream()
                .filter(VacancyDoing::leadsOn)
                .map(each ->
                        VacancyWords.address(vacancy.id()) + "/" + each.words().path())
                .toList();
        return acts.stream()
                .filter(each -> leading.contains(each.href()))
                .findFirst()
                .orElse(null);
    }

    /** For who may only write, the text. */
    private static VacancyPage.@Nullable Act text(VacancyStage stage, List<VacancyPage.Act> acts) {
        return stage == VacancyStage.DRAFT && Permissions.may(Right.KEEP_VACANCIES) ? acts.getFirst() : null;
    }

    private static @Nullable String waits(Vacancy vacancy, VacancyStage stage) {
        return switch (stage) {
            case DRAFT ->
                vacancy.faulty()
                        ? "Le texte est à corriger avant d’être approuvé."
                        : "Le texte attend l’approbation d’une personne qui ne l’a pas écrit.";
            case APPROVED -> "Le texte approuvé attend d’être transmis à la DRHFPNC.";
            case SUBMITTED -> "La DRHFPNC retourne l’avis ou lui donne un numéro.";
            case NUMBERED -> "L’avis numéroté attend d’être publié.";
            case OPEN -> "L’avis est ouvert : il se clôt de lui-même à la fin de sa date limite.";
            case CLOSED -> "L’avis s’est clos de lui-même ; son issue attend d’être enregistrée.";
            case FILLED, UNSUCCESSFUL, WITHDRAWN, ABANDONED -> null;
        };
    }

    /** Newest first. */
    private List<StoryItem> story(List<VacancyStep> done) {
        return done.reversed().stream().map(this::told).toList();
    }

    private StoryItem told(VacancyStep step) {
        Instant at = step.at();
        var item = StoryItem.of(
                step.onDay(),
                step.kind().label(),
                "par %s, enregistré le %s".formatted(facts.agent(step.by()), VacancyWords.moment(at)));
        var words = step.words();
        return words == null ? item : item.telling(words);
    }
}
