package nc.maillage.scenarios.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.KeptCases;
import nc.maillage.decisions.KeptCases.KeptCase;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.domain.Answer;
import nc.maillage.scenarios.domain.Band;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Effect;
import nc.maillage.scenarios.domain.Findings;
import nc.maillage.scenarios.domain.InventedCards;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.domain.Tried;
import nc.maillage.scenarios.domain.TriedLaw;
import nc.maillage.scenarios.store.MovedStore;
import nc.maillage.scenarios.store.MovedStore.Moved;
import nc.maillage.scenarios.store.ScenarioStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One step of a scenario, in a transaction of its own: what it found is kept, and whoever stops it waits for no more. */
@Component
class TryCases {
    private static final int SIZE = 500;
    private static final String MOVED =
            "Une règle ou un chiffre de la collectivité a changé pendant l’essai : lancez-en un autre.";
    private static final String EMPTIED =
            "Ce scénario vide un dispositif : plus personne n’y aurait droit. Vérifiez les chiffres changés.";

    private final ScenarioStore scenarios;
    private final MovedStore moved;
    private final KeptCases cases;
    private final LawOfTheDay law;
    private final AuditLog log;
    private final Clock clock;

    TryCases(ScenarioStore scenarios, MovedStore moved, KeptCases cases, LawOfTheDay law, AuditLog log, Clock clock) {
        this.scenarios = scenarios;
        this.moved = moved;
        this.cases = cases;
        this.law = law;
        this.log = log;
        this.clock = clock;
    }

    static KeptCases.Scope scope(List<String> schemes, Basis.OnDecisions basis, LocalDate day, Instant at) {
        return new KeptCases.Scope(schemes, day.minusMonths(basis.months()), at);
    }

    /** @return whether there is more to try */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean next(ScenarioId id) {
        var held = scenarios.hold(id).orElse(null);
        if (held == null) {
            return false;
        }
        var scenario = held.scenario();
        scenarios.begun(id, clock.instant());
        var laws = law.of(scenario);
        if (!LawOfTheDay.same(scenario, laws)) {
            moved.drop(id);
            return end(scenario, MOVED);
        }
        return switch (scenario.basis()) {
            case Basis.OnDecisions basis -> decisions(scenario, basis, laws, held.lastRead());
            case Basis.OnInvented basis -> invented(scenario, basis, laws);
        };
    }

    private boolean decisions(Scenario scenario, Basis.OnDecisions basis, TriedLaw laws, @Nullable UUID last) {
        var page = cases.page(
                scope(scenario.schemes(), basis, scenario.day(), scenario.at()),
                last == null ? null : new DecisionId(last),
                SIZE);
        if (page.isEmpty()) {
            return ended(scenario);
        }
        var tried = new ArrayList<Tried>();
        var lines = new ArrayList<Moved>();
        for (var each : page) {
            laws.of(each.scheme()).tried(each.facts(), each.household()).ifPresent(found -> {
                tried.add(found);
                if (found.effect() != Effect.SAME) {
                    lines.add(line(each, found));
                }
            });
        }
        moved.insert(scenario.id(), lines);
        scenarios.passed(
                scenario.id(),
                page.getLast().id().value(),
                scenario.course().read() + page.size(),
                scenario.findings().with(tried, page.size() - tried.size()));
        return true;
    }

    private boolean invented(Scenario scenario, Basis.OnInvented basis, TriedLaw laws) {
        long read = scenario.course().read();
        if (read >= basis.households()) {
            return ended(scenario);
        }
        var tried = new InventedCards(laws.of(AmgSud.KEY)).batch(basis, read);
        scenarios.passed(
                scenario.id(), null, read + tried.size(), scenario.findings().with(tried, 0));
        return true;
    }

    private static Moved line(KeptCase each, Tried tried) {
        return new Moved(
                each.id().value(),
                each.number(),
                each.reference(),
                tried.scheme(),
                tried.effect(),
                Band.ofResources(tried.resources()),
                Band.ofPersons(tried.persons()),
                tried.before().inFrench(),
                tried.after().inFrench(),
                told(tried.before()),
                told(tried.after()));
    }

    private static @Nullable Long told(Answer answer) {
        return answer.yearly() == Answer.NO_AMOUNT ? null : Long.valueOf(answer.yearly());
    }

    private boolean ended(Scenario scenario) {
        Findings findings = scenario.findings();
        if (findings.empties()) {
            moved.drop(scenario.id());
            return end(scenario, EMPTIED);
        }
        return end(scenario, null);
    }

    private boolean end(Scenario scenario, @Nullable String stopped) {
        scenarios.ended(scenario.id(), clock.instant(), stopped);
        log.append(
                stopped == null ? "scenario.done" : "scenario.stopped",
                "scenario",
                scenario.id().value(),
                Map.of("number", Integer.toString(scenario.number())));
        return false;
    }
}
