package nc.maillage.scenarios.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
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
    /** What the name of the box of a scheme begins with. */
    static final String CHOSEN = "pour-";

    private final ScenarioStore scenarios;
    private final Agents agents;

    ScenarioWords(ScenarioStore scenarios, Agents agents) {
        this.scenarios = scenarios;
        this.agents = agents;
    }

    Scenario found(String id) {
        return scenarios
                .find(new ScenarioId(AddressId.of(id, "scénario")))
                .orElseThrow(() -> new NotFound("scénario " + id));
    }

    String agent(AgentId id) {
        return agents.byId(id).map(Agent::displayName).orElse("agent parti");
    }

    static String address(Scenario scenario) {
        return PATH + "/" + scenario.id().value();
    }

    static String schemes(Scenario scenario) {
        return scenario.schemes().stream().map(ScenarioWords::scheme).collect(Collectors.joining(" ; "));
    }

    static String scheme(String key) {
        return Schemes.byKey(key).map(ScenarioWords::scheme).orElse(key);
    }

    static String scheme(Scheme scheme) {
        return scheme.title() + ", " + scheme.collectivity();
    }

    /** One of those of the scenario that the figure belongs to. */
    static String schemeOf(Scenario scenario, Change change) {
        return scenario.schemes().stream()
                .filter(key -> Schemes.byKey(key).stream()
                        .flatMap(scheme -> scheme.parameters().stream())
                        .anyMatch(figure -> figure.name().equals(change.parameter())))
                .findFirst()
                .orElseThrow();
    }

    static String changes(Scenario scenario) {
        var day = scenario.triedDay();
        return Stream.concat(
                        day == null ? Stream.empty() : Stream.of("règles et chiffres du " + French.date(day)),
                        scenario.changes().stream().map(ScenarioWords::change))
                .collect(Collectors.joining(" ; "));
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
