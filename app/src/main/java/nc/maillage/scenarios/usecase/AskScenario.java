package nc.maillage.scenarios.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.KeptCases;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Change;
import nc.maillage.scenarios.domain.Findings;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.domain.TwoLaws;
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
    private final KeptCases cases;
    private final ScenarioStore scenarios;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    AskScenario(
            PublishedSchemes schemes,
            KeptCases cases,
            ScenarioStore scenarios,
            BackgroundJobs jobs,
            AuditLog log,
            Ids ids,
            Clock clock) {
        this.schemes = schemes;
        this.cases = cases;
        this.scenarios = scenarios;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Scénario demandé » : {@code values} by the name of the figure, only those that are to change. */
    public record Request(
            String title,
            String scheme,
            Map<String, Fraction> values,
            Basis basis,
            @Nullable Long meanCost,
            String costSource) {}

    /** « Suite donnée » : refusals by field, French sentences. */
    public sealed interface Asked {
        record Done(ScenarioId id) implements Asked {}

        record Refused(Map<String, String> why) implements Asked {}
    }

    public Asked ask(Request request) {
        Permissions.require(Right.TRY_SCENARIO);
        var scheme = Schemes.byKey(request.scheme()).orElseThrow();
        var asOf = AsOf.on(LocalDate.now(clock));
        var changes = changes(scheme, request.values(), asOf);
        var laws = new TwoLaws(scheme, schemes.parameters(), changes, asOf);
        var refusals = refusals(request, scheme, changes, laws);
        return refusals.isEmpty() ? keep(request, laws, changes) : new Asked.Refused(refusals);
    }

    private List<Change> changes(Scheme scheme, Map<String, Fraction> values, AsOf asOf) {
        var law = schemes.parameters();
        var changes = new ArrayList<Change>();
        for (var key : scheme.parameters()) {
            var value = values.get(key.name());
            if (value != null) {
                law.parameter(key)
                        .flatMap(parameter -> parameter
                                .at(asOf)
                                .filter(now -> !now.value().equals(value))
                                .map(now -> Change.of(
                                        parameter, value, now.asValue().rendered())))
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Map<String, String> refusals(Request request, Scheme scheme, List<Change> changes, TwoLaws laws) {
        var why = new LinkedHashMap<String, String>();
        if (request.title().isBlank()) {
            why.put("titre", "Donnez un titre au scénario.");
        }
        if (changes.isEmpty()) {
            why.put("chiffres", "Changez au moins un chiffre : le scénario est aujourd’hui le droit en vigueur.");
        }
        laws.objection().ifPresent(objection -> why.put("chiffres", French.capitalised(objection) + "."));
        if (request.basis() instanceof Basis.OnInvented(var households, var _)) {
            if (!scheme.key().equals(AmgSud.KEY)) {
                why.put(
                        "base",
                        "Des foyers inventés ne peuvent demander que la carte d’aide médicale du Sud : les autres dispositifs attendent le jugement d’une personne.");
            } else if (households < Basis.FEWEST || households > Basis.MOST) {
                why.put("foyers", "De %s à %s foyers.".formatted(French.whole(Basis.FEWEST), French.whole(Basis.MOST)));
            }
        }
        if (request.meanCost() != null && request.costSource().isBlank()) {
            why.put("source", "Dites d’où vient ce coût moyen : il est écrit à côté de chaque résultat.");
        }
        return why;
    }

    private Asked keep(Request request, TwoLaws laws, List<Change> changes) {
        var at = clock.instant();
        var keys = laws.scheme().parameters();
        var scenario = new Scenario(
                new ScenarioId(ids.next()),
                scenarios.nextNumber(),
                request.title().strip(),
                request.scheme(),
                changes,
                request.basis(),
                request.meanCost(),
                request.costSource().strip(),
                laws.asOf().day(),
                laws.scheme().ruleDigest(),
                laws.law().digestOf(keys, laws.asOf()),
                laws.tried().digestOf(keys, laws.asOf()),
                CurrentAgent.required().agent().id(),
                at,
                switch (request.basis()) {
                    case Basis.OnDecisions on ->
                        cases.count(
                                TryCases.scope(request.scheme(), on, laws.asOf().day(), at));
                    case Basis.OnInvented on -> on.households();
                },
                Scenario.Course.none(),
                Findings.none());
        scenarios.insert(scenario);
        log.append(
                "scenario.asked",
                "scenario",
                scenario.id().value(),
                Map.of("number", Integer.toString(scenario.number()), "scheme", scenario.scheme()));
        jobs.enqueue(RunScenario.KIND, scenario.id().value());
        return new Asked.Done(scenario.id());
    }
}
