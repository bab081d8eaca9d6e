package nc.maillage.candidacies.retention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.retention.domain.ErasureRequest;
import nc.maillage.candidacies.retention.domain.KeptCandidacy;
import nc.maillage.candidacies.retention.domain.Retention;
import nc.maillage.candidacies.retention.domain.RetentionSetting;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.candidacies.retention.store.TombstoneStore;
import nc.maillage.candidacies.retention.usecase.ReadRetention;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.stereotype.Component;

/** Makes the page of the retention of candidacies. */
@Component
class RetentionViews {
    private static final String CONSEQUENCE =
            "Le nom, les coordonnées, les pièces et les jugements disparaissent pour toujours. Restent la classe, pour les comptes, et la trace de l’effacement.";

    private final RetentionStore store;
    private final TombstoneStore tombstones;
    private final ReadRetention retention;
    private final CandidacyStore candidacies;
    private final PublishedVacancies vacancies;
    private final Agents agents;
    private final Clock clock;

    RetentionViews(
            RetentionStore store,
            TombstoneStore tombstones,
            ReadRetention retention,
            CandidacyStore candidacies,
            PublishedVacancies vacancies,
            Agents agents,
            Clock clock) {
        this.store = store;
        this.tombstones = tombstones;
        this.retention = retention;
        this.candidacies = candidacies;
        this.vacancies = vacancies;
        this.agents = agents;
        this.clock = clock;
    }

    static String whyField(CandidacyId candidacy) {
        return "why-" + candidacy.value();
    }

    RetentionPage page(Map<String, String> typed, FormErrors errors) {
        var today = LocalDate.now(clock);
        var settings = store.settings();
        var current = settings.stream().findFirst();
        var all = retention.all();
        var due = all.stream().filter(kept -> kept.dueOn(today)).toList();
        return new RetentionPage(
                current.map(RetentionViews::sentence).orElse(null),
                settings.stream().map(this::item).toList(),
                store.waiting().stream()
                        .flatMap(request -> request(request).stream())
                        .toList(),
                due.stream().map(kept -> due(kept, today)).toList(),
                all.stream()
                        .filter(kept -> !kept.dueOn(today))
                        .map(kept -> due(kept, today))
                        .toList(),
                due.isEmpty() ? null : eraseAll(due.size()),
                current.map(RetentionSetting::byItself).orElse(false),
                tombstones.count(),
                typed.isEmpty() ? typedOf(current) : typed,
                errors);
    }

    private static Map<String, String> typedOf(Optional<RetentionSetting> current) {
        return current.map(setting -> Map.of(
                        "months", "" + setting.months(),
                        "keptMonths", "" + setting.keptMonths(),
                        "byItself", setting.byItself() ? "oui" : ""))
                .orElse(Map.of());
    }

    private static Confirmation eraseAll(int due) {
        var act = "Effacer " + French.count(due, "candidature échue", "candidatures échues");
        return Confirmation.of(act, RetentionPages.PATH + "/effacement", act + " ?", CONSEQUENCE, act);
    }

    private static String sentence(RetentionSetting setting) {
        return "%s après l’issue de la vacance%c; %s pour qui a accepté d’être gardé. %s"
                .formatted(
                        French.count(setting.months(), "mois", "mois"),
                        French.NARROW,
                        French.count(setting.keptMonths(), "mois", "mois"),
                        setting.byItself()
                                ? "Le programme efface chaque nuit ce qui est échu."
                                : "Le programme propose, une personne efface.");
    }

    private StoryItem item(RetentionSetting setting) {
        var by = agents.nameOf(new AgentId(setting.setBy()));
        return StoryItem.of(French.dayOf(setting.setAt()), sentence(setting), by)
                .telling(setting.why());
    }

    private Optional<RetentionPage.Request> request(ErasureRequest request) {
        return candidacies.find(request.candidacy()).map(candidacy -> {
            var address = RetentionPages.PATH + "/demandes/" + candidacy.id().value();
            var running = retention.running(candidacy.vacancy()).orElse(null);
            var number = Objects.requireNonNullElse(candidacy.number(), "jamais envoyée");
            return new RetentionPage.Request(
                    candidacy.candidate().name(),
                    number,
                    notice(candidacy),
                    French.moment(request.askedAt()),
                    running,
                    running == null ? confirmation(candidacy, address) : null,
                    address + "/refus",
                    whyField(candidacy.id()));
        });
    }

    private static Confirmation confirmation(Candidacy candidacy, String address) {
        var act = "Effacer la candidature " + French.of(candidacy.candidate().name());
        return Confirmation.of("Effacer", address + "/effacement", act + " ?", CONSEQUENCE, act);
    }

    private String notice(Candidacy candidacy) {
        return vacancies.of(candidacy.vacancy()).map(PublishedVacancy::number).orElse("");
    }

    private static RetentionPage.Due due(KeptCandidacy kept, LocalDate today) {
        var number = kept.candidacy().number();
        return new RetentionPage.Due(
                kept.candidacy().candidate().name(),
                number == null ? "jamais envoyée" : number,
                kept.vacancy().number(),
                state(kept, today),
                why(kept.retention(), kept.candidacy().consent().given()));
    }

    private static StateTag state(KeptCandidacy kept, LocalDate today) {
        return switch (kept.retention()) {
            case Retention.NoDelayChosen _, Retention.NoOutcome _ -> StateTag.of(Tone.CALM, "gardée");
            case Retention.Suspended _ -> StateTag.of(Tone.PAUSE, "suspendue");
            case Retention.Until until ->
                until.overOn(today) ? StateTag.of(Tone.JUDGE, "échue") : StateTag.of(Tone.INFO, "gardée");
        };
    }

    private static String why(Retention retention, boolean consent) {
        return switch (retention) {
            case Retention.NoDelayChosen _ -> "Aucune durée n’est choisie.";
            case Retention.NoOutcome _ -> "La vacance n’a pas d’issue.";
            case Retention.Suspended(var why) -> French.capitalised(why) + ".";
            case Retention.Until(var from) ->
                "À effacer à partir du " + French.date(from)
                        + (consent ? ", le candidat ayant accepté d’être gardé." : ".");
        };
    }
}
