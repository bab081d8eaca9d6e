package nc.maillage.scenarios.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Tone;
import nc.maillage.scenarios.domain.Band;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Change;
import nc.maillage.scenarios.domain.Counts;
import nc.maillage.scenarios.domain.Effect;
import nc.maillage.scenarios.domain.Scenario;
import org.springframework.stereotype.Component;

/** Makes the page of one scenario: how far it is, whom it moves, what it costs. */
@Component
class ScenarioViews {
    private static final int FULL = 1_000;
    private static final int DIGITS = 16;

    private final ScenarioWords words;

    ScenarioViews(ScenarioWords words) {
        this.words = words;
    }

    ScenarioPage page(Scenario scenario) {
        var course = scenario.course();
        var address = ScenarioWords.address(scenario);
        boolean done = course.done();
        boolean behind = done && scenario.basis() instanceof Basis.OnDecisions;
        return new ScenarioPage(
                address,
                "Scénario n° %d : %s".formatted(scenario.number(), scenario.title()),
                "%s. Essayé sur %s.".formatted(ScenarioWords.schemes(scenario), ScenarioWords.basis(scenario.basis())),
                ScenarioWords.state(course),
                course.running() ? address + "/arret" : null,
                course.stopped(),
                course.read(),
                scenario.toRead(),
                behind ? counts(scenario) : List.of(),
                done ? answers(scenario.findings().all()) : List.of(),
                done && scenario.schemes().size() > 1 ? ScenarioCosts.schemes(scenario) : List.of(),
                done ? charts(scenario) : List.of(),
                done ? ScenarioCosts.facts(scenario) : List.of(),
                scenario.triedDay() == null ? null : French.date(scenario.triedDay()),
                scenario.changes().stream()
                        .map(change -> proposed(scenario, change))
                        .toList(),
                law(scenario),
                behind ? moved(scenario).with("format", "csv").href() : null);
    }

    static PageAddress moved(Scenario scenario) {
        return PageAddress.of(ScenarioWords.address(scenario) + "/cas");
    }

    private static List<Count> counts(Scenario scenario) {
        var all = scenario.findings().all();
        return List.of(
                count(scenario, Effect.WINS, all.wins(), Tone.OK, "up"),
                count(scenario, Effect.LOSES, all.loses(), Tone.NO, "down"),
                count(scenario, Effect.MOVES, all.moves(), Tone.JUDGE, "ask"));
    }

    private static Count count(Scenario scenario, Effect effect, long number, Tone tone, String icon) {
        var label = switch (effect) {
            case WINS -> "gagnent";
            case LOSES -> "perdent";
            default -> "changent autrement";
        };
        return new Count(
                label, number, moved(scenario).with("effet", effect.name()).href(), false, tone, icon);
    }

    static List<ScenarioPage.Line> answers(Counts all) {
        return List.of(
                line("Accordés", all.grantedBefore(), all.grantedAfter()),
                line("À apprécier par une personne", all.toJudgeBefore(), all.toJudgeAfter()),
                line(
                        "Refusés ou orientés ailleurs",
                        all.cases() - all.grantedBefore() - all.toJudgeBefore(),
                        all.cases() - all.grantedAfter() - all.toJudgeAfter()));
    }

    private static ScenarioPage.Line line(String label, long before, long after) {
        return new ScenarioPage.Line(
                label, French.whole(before), French.whole(after), ScenarioCosts.signed(after - before));
    }

    private static List<ScenarioPage.Chart> charts(Scenario scenario) {
        var findings = scenario.findings();
        return Stream.of(
                        chart(
                                scenario,
                                "ressources",
                                "Par ressources du foyer, par mois",
                                "Ressources",
                                findings.byResources(),
                                Band::resources),
                        chart(
                                scenario,
                                "personnes",
                                "Par taille du foyer",
                                "Personnes",
                                findings.byPersons(),
                                Band::persons))
                .filter(chart -> !chart.bars().isEmpty())
                .toList();
    }

    private static ScenarioPage.Chart chart(
            Scenario scenario,
            String id,
            String title,
            String head,
            SortedMap<Integer, Counts> bands,
            IntFunction<String> label) {
        long largest = bands.values().stream()
                .mapToLong(counts -> Math.max(counts.wins(), counts.loses()))
                .max()
                .orElse(0);
        var bars = new ArrayList<ScenarioPage.Bar>();
        bands.forEach((rank, counts) -> bars.add(new ScenarioPage.Bar(
                label.apply(rank),
                French.whole(counts.cases()),
                French.whole(counts.wins()),
                French.whole(counts.loses()),
                French.whole(counts.same() + counts.moves()),
                length(counts.wins(), largest),
                length(counts.loses(), largest),
                scenario.basis() instanceof Basis.OnDecisions
                        ? moved(scenario).with(id, rank).href()
                        : null)));
        return new ScenarioPage.Chart(id, title, head, largest, bars);
    }

    static int length(long number, long largest) {
        return largest == 0 ? 0 : Math.toIntExact(number * FULL / largest);
    }

    private static ScenarioPage.Proposed proposed(Scenario scenario, Change change) {
        var value = change.denominator() == 1
                ? Long.toString(change.numerator())
                : change.numerator() + "/" + change.denominator();
        return new ScenarioPage.Proposed(
                change.description(),
                change.before(),
                change.after(),
                PageAddress.of("/dispositifs/%s/parametres/%s"
                                        .formatted(ScenarioWords.schemeOf(scenario, change), change.parameter()))
                                .with("valeur", value)
                                .href()
                        + "#new");
    }

    private List<Fact> law(Scenario scenario) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.sourced(
                "Droit du",
                French.date(scenario.day()),
                "Empreinte des règles %s…".formatted(digits(scenario.rules()))));
        facts.add(Fact.sourced(
                "Chiffres",
                "en vigueur, puis du scénario",
                "Empreintes %s… et %s…".formatted(digits(scenario.law()), digits(scenario.tried()))));
        facts.add(Fact.of(
                "Cas essayés",
                "%s sur %s".formatted(French.whole(scenario.course().read()), French.whole(scenario.toRead()))));
        if (scenario.findings().unread() > 0) {
            facts.add(Fact.sourced(
                    "Cas illisibles",
                    French.whole(scenario.findings().unread()),
                    "Effacés, ou avec des faits que les règles ne lisent plus"));
        }
        facts.add(Fact.of("Demandé par", "%s, %s".formatted(words.agent(scenario.by()), French.moment(scenario.at()))));
        scenario.course().lasted().ifPresent(lasted -> facts.add(Fact.of("Durée", seconds(lasted.toMillis()))));
        return facts;
    }

    private static String digits(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }

    private static String seconds(long milliseconds) {
        return milliseconds < 1_000 ? "moins d’une seconde" : French.count(milliseconds / 1_000, "seconde", "secondes");
    }
}
