package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/** « Traceur de montants »: finds an amount with the figures of a day, and keeps the whole way to it. */
final class AmountTracer {
    private final Figures figures;
    private final Tracer conditions;
    private final Facts file;

    AmountTracer(Figures figures, Facts file) {
        this.figures = figures;
        this.conditions = new Tracer(figures);
        this.file = file;
    }

    /** Empty where there is nothing to compute it from, and nothing to ask either. */
    Optional<AmountVerdict> trace(Amount amount) {
        return Optional.ofNullable(found(amount));
    }

    private @Nullable AmountVerdict found(Amount amount) {
        return switch (amount) {
            case Amount.Figure figure -> figure(figure);
            case Amount.FirstCase cases -> firstCase(cases);
            case Amount.Nothing _ -> null;
            case Amount.ShareOf share -> shareOf(share);
            case Amount.WholeFrancs whole -> wholeFrancs(whole);
            case Amount.Decided decided -> decided(decided);
            case Amount.NotBelow floor -> notBelow(floor);
            case Amount.LeftOf left -> leftOf(left);
        };
    }

    private AmountVerdict figure(Amount.Figure figure) {
        ParameterValue value = figures.value(figure.figure());
        return new AmountVerdict(
                figure, Outcome.FULFILLED, Why.RULE, value.value(), value.unit(), List.of(), List.of());
    }

    private @Nullable AmountVerdict firstCase(Amount.FirstCase cases) {
        List<Verdict> looked = new ArrayList<>();
        for (Amount.Case each : cases.cases()) {
            Verdict verdict = conditions.trace(each.when(), file);
            looked.add(verdict);
            if (verdict.outcome() == Outcome.FULFILLED) {
                return inCase(cases, looked, each.then());
            }
            if (verdict.outcome() == Outcome.FOR_A_PERSON) {
                return new AmountVerdict(
                        cases, Outcome.FOR_A_PERSON, Why.PARTS, null, FigureUnit.FRANCS, looked, List.of());
            }
        }
        return inCase(cases, looked, cases.otherwise());
    }

    private @Nullable AmountVerdict inCase(Amount.FirstCase cases, List<Verdict> looked, Amount then) {
        AmountVerdict part = found(then);
        return part == null
                ? null
                : new AmountVerdict(cases, part.outcome(), Why.PARTS, part.value(), part.unit(), looked, List.of(part));
    }

    private @Nullable AmountVerdict shareOf(Amount.ShareOf share) {
        Francs whole = file.get(share.whole());
        AmountVerdict part = found(share.share());
        if (whole == null || part == null) {
            return null;
        }
        Fraction ratio = part.value() == null ? null : part.value().times(Fraction.of(1, 100));
        Fraction value = ratio == null ? null : ratio.times(whole.asFraction());
        return new AmountVerdict(share, part.outcome(), Why.PARTS, value, FigureUnit.FRANCS, List.of(), List.of(part));
    }

    private @Nullable AmountVerdict wholeFrancs(Amount.WholeFrancs whole) {
        AmountVerdict exact = found(whole.exact());
        if (exact == null) {
            return null;
        }
        Fraction value = exact.value();
        if (value == null || exact.outcome() != Outcome.FULFILLED || value.isWhole()) {
            return new AmountVerdict(whole, exact.outcome(), Why.PARTS, value, exact.unit(), List.of(), List.of(exact));
        }
        Judgment<Francs> picked = file.get(whole.picked());
        Fraction retained = picked == null ? value : picked.answer().asFraction();
        boolean settled = retained.isWhole() && isAround(retained, value);
        return new AmountVerdict(
                whole,
                settled ? Outcome.FULFILLED : Outcome.FOR_A_PERSON,
                settled ? Why.JUDGED : Why.NOT_JUDGED,
                settled ? retained : value,
                exact.unit(),
                List.of(),
                List.of(exact));
    }

    private static boolean isAround(Fraction whole, Fraction exact) {
        return whole.minus(exact).compareTo(Fraction.ONE) < 0
                && exact.minus(whole).compareTo(Fraction.ONE) < 0;
    }

    private AmountVerdict decided(Amount.Decided decided) {
        Judgment<Francs> judgment = file.get(decided.by());
        return judgment == null
                ? new AmountVerdict(
                        decided, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, null, decided.unit(), List.of(), List.of())
                : new AmountVerdict(
                        decided,
                        Outcome.FULFILLED,
                        Why.JUDGED,
                        judgment.answer().asFraction(),
                        decided.unit(),
                        List.of(),
                        List.of());
    }

    private @Nullable AmountVerdict leftOf(Amount.LeftOf left) {
        AmountVerdict part = found(left.amount());
        if (part == null) {
            return null;
        }
        Francs spent = file.get(left.spent());
        if (spent == null) {
            return new AmountVerdict(
                    left, Outcome.FOR_A_PERSON, Why.MISSING, part.value(), part.unit(), List.of(), List.of(part));
        }
        Fraction cap = figures.value(left.cap()).value();
        Fraction rest = spent.asFraction().compareTo(cap) < 0 ? cap.minus(spent.asFraction()) : Fraction.ZERO;
        Fraction value = part.value();
        Fraction within = value != null && value.compareTo(rest) > 0 ? rest : value;
        return new AmountVerdict(left, part.outcome(), Why.PARTS, within, part.unit(), List.of(), List.of(part));
    }

    private @Nullable AmountVerdict notBelow(Amount.NotBelow floor) {
        AmountVerdict part = found(floor.amount());
        if (part == null) {
            return null;
        }
        Fraction value = part.value();
        boolean under =
                value != null && value.compareTo(figures.value(floor.least()).value()) < 0;
        Outcome outcome = under ? Outcome.FOR_A_PERSON : part.outcome();
        return new AmountVerdict(
                floor, outcome, under ? Why.NOT_JUDGED : Why.PARTS, value, part.unit(), List.of(), List.of(part));
    }
}
