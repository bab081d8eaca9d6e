package nc.maillage.law.rule;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import org.jspecify.annotations.Nullable;

/**
 * « Montant trouvé »: what an amount gave and the way to it; {@code cases} are those that were looked at.
 *
 * <p>The value is exact; where the outcome is for a person it is what the rule alone could find, or null.
 */
public record AmountVerdict(
        Amount amount,
        Outcome outcome,
        Why why,
        @Nullable Fraction value,
        FigureUnit unit,
        List<Verdict> cases,
        List<AmountVerdict> parts) {

    public Clause clause() {
        return amount.clause();
    }

    /** In the words of its unit, empty while a person has to settle it. */
    public String rendered() {
        return value == null || outcome != Outcome.FULFILLED ? "" : unit.render(value);
    }

    Stream<AmountVerdict> within() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(AmountVerdict::within));
    }

    /** The figures that it names itself. */
    Stream<ParameterKey> figures() {
        return AmountContents.figures(amount).stream();
    }

    /** The facts that it names itself: those of a judgment only where one was needed. */
    Stream<FactKey<?>> facts() {
        return switch (amount) {
            case Amount.ShareOf share -> Stream.of(share.whole());
            case Amount.LeftOf left -> Stream.of(left.spent());
            default -> Stream.<FactKey<?>>ofNullable(judged());
        };
    }

    @Nullable
    FactKey<Judgment<Francs>> judged() {
        boolean byPerson = why == Why.JUDGED || why == Why.NOT_JUDGED;
        return switch (amount) {
            case Amount.WholeFrancs whole when byPerson -> whole.picked();
            case Amount.Decided decided -> decided.by();
            case Amount.NotBelow _ when byPerson -> parts.getFirst().judged();
            default -> null;
        };
    }
}
