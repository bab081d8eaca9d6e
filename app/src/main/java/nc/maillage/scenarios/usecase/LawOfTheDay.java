package nc.maillage.scenarios.usecase;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.scenarios.domain.Change;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.domain.TriedLaw;
import nc.maillage.schemes.PublishedSchemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The law in force beside that of a scenario. */
@Component
public class LawOfTheDay {
    private final PublishedSchemes schemes;

    LawOfTheDay(PublishedSchemes schemes) {
        this.schemes = schemes;
    }

    TriedLaw of(Scenario scenario) {
        return of(scenario.schemes(), scenario.changes(), AsOf.on(scenario.day()), scenario.triedDay());
    }

    TriedLaw of(List<String> keys, List<Change> changes, AsOf asOf, @Nullable LocalDate triedDay) {
        return new TriedLaw(rules(keys), schemes.parameters(), changes, asOf, triedDay);
    }

    List<Scheme> rules(List<String> keys) {
        return keys.stream().map(key -> Schemes.byKey(key).orElseThrow()).toList();
    }

    /** Whether the rules and figures are still those on which it was asked. */
    static boolean same(Scenario scenario, TriedLaw law) {
        return law.rules().equals(scenario.rules()) && law.figures().equals(scenario.law());
    }

    /** Those that this collectivity has published, in the order of the program. */
    public List<Scheme> published() {
        var keys = schemes.all().stream().map(version -> version.scheme()).toList();
        return Schemes.all().stream()
                .filter(scheme -> keys.contains(scheme.key()))
                .toList();
    }
}
