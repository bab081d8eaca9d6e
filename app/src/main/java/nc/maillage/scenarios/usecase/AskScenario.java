package nc.maillage.scenarios.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.KeptCases;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Change;
import nc.maillage.scenarios.domain.Findings;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.domain.TriedLaw;
import nc.maillage.scenarios.store.ScenarioStore;
import nc.maillage.schemes.PublishedSchemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a scenario to try, once all that was asked holds together; where anything does not, nothing is kept. */
@Component
@Transactional
public class AskScenario {
    private final PublishedSchemes schemes;
    private final LawOfTheDay law;
    private final KeptCases cases;
    private final ScenarioStore scenarios;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    AskScenario(
            PublishedSchemes schemes,
            LawOfTheDay law,
            KeptCases cases,
            ScenarioStore scenarios,
            BackgroundJobs jobs,
            AuditLog log,
            Ids ids,
            Clock clock) {
        this.schemes = schemes;
        this.law = law;
        this.cases = cases;
        this.scenarios = scenarios;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * « Scénario demandé ».
     *
     * @param values by the name of the figure, only those that are to change
     * @param triedDay whose rules and figures are tried; null for today's
     * @param meanCosts by scheme, only those that are assumed
     */
    public record Request(
            String title,
            List<String> schemes,
            Map<String, Fraction> values,
            @Nullable LocalDate triedDay,
            Basis basis,
            Map<String, Long> meanCosts,
            String costSource) {}

    /** « Suite donnée » : refusals by field, French sentences. */
    public sealed interface Asked {
        record Done(ScenarioId id) implements Asked {}

        record Refused(Map<String, String> why) implements Asked {}
    }

    public Asked ask(Request request) {
        Permissions.require(Right.TRY_SCENARIO);
        var asOf = AsOf.on(LocalDate.now(clock));
        var triedDay = asOf.day().equals(request.triedDay()) ? null : request.triedDay();
        var changes = changes(request, triedDay == null ? asOf : new AsOf(triedDay, asOf.knownOn()));
        var laws = law.of(request.schemes(), changes, asOf, triedDay);
        var refusals = refusals(request, changes, triedDay, laws);
        return refusals.isEmpty() ? keep(request, asOf, triedDay, laws, changes) : new Asked.Refused(refusals);
    }

    /** Against the figures of the day that is tried. */
    private List<Change> changes(Request request, AsOf asOf) {
        var figures = schemes.parameters();
        return TriedLaw.figures(law.rules(request.schemes()))
                .flatMap(key -> change(figures, key, request.values().get(key.name()), asOf).stream())
                .toList();
    }

    private static Optional<Change> change(
            ParameterSet figures, ParameterKey key, @Nullable Fraction value, AsOf asOf) {
        return value == null
                ? Optional.empty()
                : figures.parameter(key)
                        .flatMap(parameter -> parameter
                                .at(asOf)
                                .filter(now -> !now.value().equals(value))
                                .map(now -> Change.of(
                                        parameter, value, now.asValue().rendered())));
    }

    private static Map<String, String> refusals(
            Request request, List<Change> changes, @Nullable LocalDate triedDay, TriedLaw laws) {
        var why = new LinkedHashMap<String, String>();
        if (request.title().isBlank()) {
            why.put("titre", "Donnez un titre au scénario.");
        }
        if (changes.isEmpty() && triedDay == null) {
            why.put(
                    "chiffres",
                    "Changez au moins un chiffre, ou le jour du droit : le scénario est aujourd’hui le droit en vigueur.");
        }
        sentence(laws.objections()).ifPresent(objection -> why.put("chiffres", objection));
        sentence(laws.objectionsToTried())
                .ifPresent(objection -> why.putIfAbsent(triedDay == null ? "chiffres" : "jour", objection));
        if (request.basis() instanceof Basis.OnInvented(var households, var _)) {
            if (!request.schemes().equals(List.of(AmgSud.KEY))) {
                why.put(
                        "base",
                        "Des foyers inventés ne peuvent demander que la carte d’aide médicale du Sud : les autres dispositifs attendent le jugement d’une personne.");
            } else if (households < Basis.FEWEST || households > Basis.MOST) {
                why.put("foyers", "De %s à %s foyers.".formatted(French.whole(Basis.FEWEST), French.whole(Basis.MOST)));
            }
        }
        if (!request.meanCosts().isEmpty() && request.costSource().isBlank()) {
            why.put("source", "Dites d’où vient ce coût moyen : il est écrit à côté de chaque résultat.");
        }
        return why;
    }

    private static Optional<String> sentence(List<String> objections) {
        return objections.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", objections) + ".");
    }

    private Asked keep(Request request, AsOf asOf, @Nullable LocalDate triedDay, TriedLaw laws, List<Change> changes) {
        var at = clock.instant();
        var scenario = new Scenario(
                new ScenarioId(ids.next()),
                scenarios.nextNumber(),
                request.title().strip(),
                request.schemes(),
                changes,
                triedDay,
                request.basis(),
                request.meanCosts(),
                request.costSource().strip(),
                asOf.day(),
                laws.rules(),
                laws.figures(),
                laws.triedFigures(),
                CurrentAgent.required().agent().id(),
                at,
                switch (request.basis()) {
                    case Basis.OnDecisions on -> cases.count(TryCases.scope(request.schemes(), on, asOf.day(), at));
                    case Basis.OnInvented on -> on.households();
                },
                Scenario.Course.none(),
                Findings.none());
        scenarios.insert(scenario);
        log.append(
                "scenario.asked",
                "scenario",
                scenario.id().value(),
                Map.of("number", Integer.toString(scenario.number()), "scheme", String.join(", ", scenario.schemes())));
        jobs.enqueue(RunScenario.KIND, scenario.id().value());
        return new Asked.Done(scenario.id());
    }
}
