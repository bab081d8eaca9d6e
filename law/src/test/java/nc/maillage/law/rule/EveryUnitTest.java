package nc.maillage.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.appeal.AppealParameters;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;

/** A figure stands where its unit makes sense: no age is in francs, no ceiling in months. */
class EveryUnitTest {
    private static final Set<FigureUnit> DURATION = EnumSet.of(FigureUnit.YEARS, FigureUnit.MONTHS, FigureUnit.DAYS);
    private static final Set<FigureUnit> MONEY = EnumSet.of(FigureUnit.FRANCS, FigureUnit.FRANCS_PER_MONTH);
    private static final Set<FigureUnit> SHARE = EnumSet.of(FigureUnit.PERCENT);
    private static final Set<FigureUnit> DAY = EnumSet.of(FigureUnit.DAY_OF_YEAR);

    /** Where a figure stands, and what it may count there. */
    private record Place(String where, ParameterKey figure, Set<FigureUnit> units) {
        boolean isWrong() {
            return !units.contains(
                    ParameterSet.shipped().parameter(figure).orElseThrow().unit());
        }
    }

    @Test
    void every_figure_has_a_unit_of_its_place() {
        List<Place> places = Schemes.all().stream()
                .flatMap(scheme -> rules(scheme)
                        .flatMap(Ingredients::within)
                        .flatMap(condition ->
                                places(scheme.key() + ", " + condition.clause().key(), condition)))
                .toList();
        assertThat(places).isNotEmpty();
        assertThat(places.stream().filter(Place::isWrong)).isEmpty();
    }

    @Test
    void every_delay_is_counted_in_months() {
        assertThat(AppealParameters.ALL)
                .allSatisfy(key -> assertThat(ParameterSet.shipped()
                                .parameter(key)
                                .orElseThrow()
                                .unit())
                        .isEqualTo(FigureUnit.MONTHS));
    }

    @Test
    void a_figure_in_another_place_is_seen_with_where_it_stands() {
        Place wrong = new Place("amg-sud, ressources", ParameterKey.of("amg-sud-residence-mois"), MONEY);
        assertThat(wrong.isWrong()).isTrue();
        assertThat(wrong.toString()).contains("amg-sud, ressources", "amg-sud-residence-mois");
    }

    private static Stream<Condition> rules(Scheme scheme) {
        return switch (scheme) {
            case RuledScheme ruled -> Stream.of(ruled.eligibility());
            case DatedScheme dated -> dated.rule().everyRule();
            default -> throw new AssertionError(scheme.key());
        };
    }

    private static Stream<Place> places(String where, Condition condition) {
        return switch (condition) {
            case Condition.LongerThan longer -> Stream.of(new Place(where, longer.months(), DURATION));
            case Condition.LastsAtLeast lasts -> Stream.of(new Place(where, lasts.months(), DURATION));
            case Condition.LastsOver over -> {
                ParameterKey on = over.on();
                Place duration = new Place(where, over.months(), DURATION);
                yield on == null ? Stream.of(duration) : Stream.of(duration, new Place(where, on, DAY));
            }
            case Condition.YoungerThan younger ->
                Stream.of(new Place(where, younger.years(), EnumSet.of(FigureUnit.YEARS)));
            case Condition.InSeason season ->
                Stream.of(new Place(where, season.first(), DAY), new Place(where, season.last(), DAY));
            case Condition.Under under -> Stream.of(new Place(where, under.limit(), MONEY));
            case Condition.AtMost most -> Stream.of(new Place(where, most.limit(), MONEY));
            case Condition.Remains remains -> Stream.of(new Place(where, remains.cap(), MONEY));
            case Condition.Below below ->
                Stream.of(
                        new Place(where, below.ceiling().base(), MONEY),
                        new Place(where, below.ceiling().firstPerson(), SHARE),
                        new Place(where, below.ceiling().furtherPerson(), SHARE));
            default -> Stream.empty();
        };
    }
}
