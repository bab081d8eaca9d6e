package nc.maillage.scenarios.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.scenarios.domain.Scenario;
import org.jspecify.annotations.Nullable;

/** What a scenario costs, in all and scheme by scheme, as people write it. */
final class ScenarioCosts {
    private static final String UNTOLD = "non calculée";

    private ScenarioCosts() {}

    static List<Fact> facts(Scenario scenario) {
        var facts = new ArrayList<Fact>();
        scenario.cost()
                .ifPresentOrElse(
                        cost -> {
                            facts.add(Fact.of("Une année sous le droit en vigueur", French.francs(cost.before())));
                            facts.add(Fact.of("Une année sous le scénario", French.francs(cost.after())));
                            facts.add(Fact.of("Différence", signed(cost.difference()) + " F"));
                        },
                        () -> facts.add(Fact.sourced(
                                "Une année",
                                UNTOLD,
                                "Les règles ne donnent pas de montant par mois, et aucun coût moyen n’est supposé")));
        for (var scheme : scenario.schemes()) {
            var mean = scenario.meanCosts().get(scheme);
            if (mean != null) {
                facts.add(Fact.sourced(
                        scenario.schemes().size() == 1
                                ? "Coût moyen supposé d’un droit, par an"
                                : "Coût moyen supposé d’un droit, par an, " + ScenarioWords.scheme(scheme),
                        French.francs(mean),
                        scenario.costSource()));
            }
        }
        return facts;
    }

    static List<ScenarioPage.SchemeLine> schemes(Scenario scenario) {
        return scenario.schemes().stream()
                .map(scheme -> {
                    var counts = scenario.findings().of(scheme);
                    var cost = scenario.cost(scheme);
                    return new ScenarioPage.SchemeLine(
                            ScenarioWords.scheme(scheme),
                            ScenarioViews.moved(scenario)
                                    .with("dispositif", scheme)
                                    .href(),
                            French.whole(counts.cases()),
                            French.whole(counts.wins()),
                            French.whole(counts.loses()),
                            cost.map(year -> French.francs(year.before())).orElse(UNTOLD),
                            cost.map(year -> French.francs(year.after())).orElse(UNTOLD));
                })
                .toList();
    }

    /** With its sign, and a true minus. */
    static String signed(long difference) {
        return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + French.whole(Math.abs(difference));
    }

    static @Nullable String yearly(@Nullable Long amount) {
        return amount == null ? null : French.francs(amount) + " par an";
    }
}
