package nc.maillage.scenarios.web;

import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Change;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.store.ScenarioStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of the pages of scenarios, and the scenario that an address names. */
@Component
@Transactional(readOnly = true)
class ScenarioWords {
    static final String PATH = "/dispositifs/scenarios";

    private final ScenarioStore scenarios;
    private final Agents agents;

    ScenarioWords(ScenarioStore scenarios, Agents agents) {
        this.scenarios = scenarios;
        this.agents = agents;
    }

    Scenario found(String id) {
        try {
            return scenarios
                    .find(new ScenarioId(UUID.fromString(id)))
                    .orElseThrow(() -> new NotFound("scénario " + id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("scénario");
        }
    }

    String agent(AgentId id) {
        return agents.byId(id).map(Agent::displayName).orElse("agent parti");
    }

    static String address(Scenario scenario) {
        return PATH + "/" + scenario.id().value();
    }

    static String scheme(Scenario scenario) {
        return Schemes.byKey(scenario.scheme()).map(ScenarioWords::scheme).orElse(scenario.scheme());
    }

    static String scheme(Scheme scheme) {
        return scheme.title() + ", " + scheme.collectivity();
    }

    static String changes(Scenario scenario) {
        return scenario.changes().stream().map(ScenarioWords::change).collect(Collectors.joining(" ; "));
    }

    private static String change(Change change) {
        return "%s : %s au lieu de %s".formatted(change.description(), change.after(), change.before());
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case Basis.OnDecisions(var months) ->
                "la dernière décision de chaque personne, sur %d mois".formatted(months);
            case Basis.OnInvented(var households, var seed) ->
                "%s foyers inventés, tirage %d".formatted(French.whole(households), seed);
        };
    }

    static StateTag state(Scenario.Course course) {
        if (course.running()) {
            return new StateTag(Tone.PAUSE, "clock", "En cours");
        }
        return course.done() ? StateTag.of(Tone.OK, "Terminé") : StateTag.of(Tone.NO, "Arrêté");
    }
}
