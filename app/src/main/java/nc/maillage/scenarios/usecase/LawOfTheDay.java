package nc.maillage.scenarios.usecase;

import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.domain.TwoLaws;
import nc.maillage.schemes.PublishedSchemes;
import org.springframework.stereotype.Component;

/** The law in force beside the same law with the figures of a scenario. */
@Component
public class LawOfTheDay {
    private final PublishedSchemes schemes;

    LawOfTheDay(PublishedSchemes schemes) {
        this.schemes = schemes;
    }

    TwoLaws of(Scenario scenario) {
        var scheme = Schemes.byKey(scenario.scheme()).orElseThrow();
        return new TwoLaws(scheme, schemes.parameters(), scenario.changes(), AsOf.on(scenario.day()));
    }

    /** Whether the rules and figures are still those on which it was asked. */
    boolean same(Scenario scenario, TwoLaws laws) {
        var scheme = laws.scheme();
        return scheme.ruleDigest().equals(scenario.rules())
                && laws.law().digestOf(scheme.parameters(), laws.asOf()).equals(scenario.law());
    }

    /** Those that this collectivity has published, in the order of the program. */
    public List<Scheme> published() {
        var keys = schemes.all().stream().map(version -> version.scheme()).toList();
        return Schemes.all().stream()
                .filter(scheme -> keys.contains(scheme.key()))
                .toList();
    }
}
