package nc.maillage.law.employment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.employment.LevelReading.Observed;
import nc.maillage.law.employment.ResidenceLevel.Operator;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/** Reads the level of a notice with the levels observed for its corps, as known on a day. */
final class LevelReader {
    private final ParameterSet figures;
    private final AsOf asOf;

    LevelReader(ParameterSet figures, AsOf asOf) {
        this.figures = figures;
        this.asOf = asOf;
    }

    LevelReading read(Facts notice) {
        String corps = notice.get(NoticeFacts.CORPS);
        Observed observed = corps == null ? null : observed(corps).orElse(null);
        Judgment<String> retained = notice.get(NoticeFacts.RETAINED);
        if (retained != null) {
            ResidenceLevel level = ResidenceLevel.ofCode(retained.answer()).orElseThrow();
            return new LevelReading(
                    level,
                    LevelState.RETAINED,
                    LevelState.RETAINED.sentence() + " " + retained.justification(),
                    observed);
        }
        String printed = notice.get(NoticeFacts.PRINTED);
        return corps == null || printed == null ? of(null, LevelState.NOT_GIVEN, observed) : printed(printed, observed);
    }

    private LevelReading printed(String printed, @Nullable Observed observed) {
        return switch (printed) {
            case NoticeFacts.NOT_PRINTED -> of(null, LevelState.NOT_PRINTED, observed);
            case NoticeFacts.UNREADABLE -> of(null, LevelState.UNREADABLE, observed);
            default -> checked(ResidenceLevel.ofCode(printed).orElseThrow(), observed);
        };
    }

    private LevelReading checked(ResidenceLevel printed, @Nullable Observed observed) {
        if (observed == null) {
            return of(null, LevelState.UNCHECKED, null);
        }
        boolean same = printed.operator() == observed.operator()
                && figures.find(printed.years(), asOf)
                        .filter(years -> years.value().equals(observed.years().value()))
                        .isPresent();
        return same ? of(printed, LevelState.AS_OBSERVED, observed) : of(null, LevelState.DIFFERENT, observed);
    }

    /** Where a corps had one operator and then another, the last to apply. */
    private Optional<Observed> observed(String corps) {
        return Arrays.stream(Operator.values())
                .flatMap(operator -> observed(corps, operator))
                .max(Comparator.comparing(each -> each.years().appliesFrom()));
    }

    private Stream<Observed> observed(String corps, Operator operator) {
        return figures.find(Corps.figure(corps, operator), asOf).stream().map(years -> new Observed(operator, years));
    }

    private static LevelReading of(@Nullable ResidenceLevel level, LevelState state, @Nullable Observed observed) {
        String seen = observed == null ? "" : " Observée\u00A0: " + observed.rendered() + ".";
        return new LevelReading(level, state, state.sentence() + seen, observed);
    }
}
