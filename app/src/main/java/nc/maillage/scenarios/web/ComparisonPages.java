package nc.maillage.scenarios.web;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.web.NotFound;
import nc.maillage.scenarios.domain.Band;
import nc.maillage.scenarios.domain.Counts;
import nc.maillage.scenarios.domain.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Comparer » two scenarios that came to their end. */
@Controller
class ComparisonPages {
    private final ScenarioWords words;

    ComparisonPages(ScenarioWords words) {
        this.words = words;
    }

    @Requires(Right.TRY_SCENARIO)
    @GetMapping(ScenarioWords.PATH + "/comparaison")
    ModelAndView compare(@RequestParam(defaultValue = "") String un, @RequestParam(defaultValue = "") String autre) {
        if (un.isEmpty() || autre.isEmpty()) {
            return new ModelAndView("redirect:" + ScenarioWords.PATH);
        }
        var left = ended(un);
        var right = ended(autre);
        var page = new ComparisonPage(
                side(left),
                side(right),
                rows(left, right),
                List.of(
                        bands(
                                "dispositifs",
                                "Par dispositif",
                                "Dispositif",
                                left.findings().byScheme(),
                                right.findings().byScheme(),
                                ScenarioWords::scheme),
                        bands(
                                "ressources",
                                "Par ressources du foyer, par mois",
                                "Ressources",
                                left.findings().byResources(),
                                right.findings().byResources(),
                                Band::resources),
                        bands(
                                "personnes",
                                "Par taille du foyer",
                                "Personnes",
                                left.findings().byPersons(),
                                right.findings().byPersons(),
                                Band::persons)),
                caution(left, right));
        return new ModelAndView("scenarios/comparison", Map.of("page", page));
    }

    private Scenario ended(String id) {
        var found = words.found(id);
        if (!found.course().done()) {
            throw new NotFound("scénario terminé");
        }
        return found;
    }

    private static ComparisonPage.Side side(Scenario scenario) {
        return new ComparisonPage.Side(
                ScenarioWords.address(scenario),
                "N° %d, %s".formatted(scenario.number(), scenario.title()),
                French.capitalised(ScenarioWords.changes(scenario)),
                "%s, %s".formatted(ScenarioWords.schemes(scenario), ScenarioWords.basis(scenario.basis())));
    }

    private static List<ComparisonPage.Row> rows(Scenario left, Scenario right) {
        var one = left.findings().all();
        var other = right.findings().all();
        return List.of(
                row("Cas essayés", one.cases(), other.cases()),
                row("Accordés sous le droit en vigueur", one.grantedBefore(), other.grantedBefore()),
                row("Accordés sous le scénario", one.grantedAfter(), other.grantedAfter()),
                row("Gagnent", one.wins(), other.wins()),
                row("Perdent", one.loses(), other.loses()),
                row("Changent autrement", one.moves(), other.moves()),
                row("Inchangés", one.same(), other.same()),
                new ComparisonPage.Row("Coût d’une année, différence", cost(left), cost(right)));
    }

    private static ComparisonPage.Row row(String label, long left, long right) {
        return new ComparisonPage.Row(label, French.whole(left), French.whole(right));
    }

    private static String cost(Scenario scenario) {
        return scenario.cost()
                .map(cost -> ScenarioCosts.signed(cost.difference()) + " F")
                .orElse("non calculée");
    }

    private static <K extends Comparable<K>> ComparisonPage.Bands bands(
            String id,
            String title,
            String head,
            SortedMap<K, Counts> left,
            SortedMap<K, Counts> right,
            Function<K, String> label) {
        var ranks = new TreeSet<>(left.keySet());
        ranks.addAll(right.keySet());
        long largest = Stream.concat(left.values().stream(), right.values().stream())
                .mapToLong(counts -> Math.max(counts.wins(), counts.loses()))
                .max()
                .orElse(0);
        return new ComparisonPage.Bands(
                id,
                title,
                head,
                ranks.stream()
                        .map(rank -> new ComparisonPage.BandRow(
                                label.apply(rank), half(left.get(rank), largest), half(right.get(rank), largest)))
                        .toList());
    }

    private static ComparisonPage.Half half(@Nullable Counts counts, long largest) {
        return counts == null
                ? new ComparisonPage.Half("–", "–", 0, 0)
                : new ComparisonPage.Half(
                        French.whole(counts.wins()),
                        French.whole(counts.loses()),
                        ScenarioViews.length(counts.wins(), largest),
                        ScenarioViews.length(counts.loses(), largest));
    }

    /** What makes two columns hard to compare; empty where nothing does. */
    private static String caution(Scenario left, Scenario right) {
        if (!left.schemes().equals(right.schemes())) {
            return "Les deux scénarios ne portent pas sur les mêmes dispositifs.";
        }
        if (!left.basis().equals(right.basis())) {
            return "Les deux scénarios n’ont pas été essayés sur les mêmes cas.";
        }
        return left.law().equals(right.law()) && left.rules().equals(right.rules())
                ? ""
                : "Le droit en vigueur a changé entre les deux scénarios.";
    }
}
