package nc.maillage.law.rule;

import java.util.Arrays;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import org.jspecify.annotations.Nullable;

/** « Traceur »: applies a rule to a case with the figures of a day, and keeps the whole way to the outcome. */
public final class Tracer {
    private final Figures figures;
    private final DayTracer days;

    public Tracer(Figures figures) {
        this.figures = figures;
        this.days = new DayTracer(figures);
    }

    public Verdict trace(Condition rule, Facts file) {
        return judge(rule, file, file);
    }

    private Verdict judge(Condition condition, Facts file, Facts subject) {
        return switch (condition) {
            case Condition.OneOf oneOf -> oneOf(oneOf, file, subject);
            case Condition.YoungerThan younger -> days.youngerThan(younger, file, subject);
            case Condition.All all -> all(all, all.parts(), false, file, subject);
            case Condition.AnyOf any -> anyOf(any, file, subject);
            case Condition.InTurn turn -> all(turn, turn.parts(), true, file, subject);
            case Condition.Is is -> is(is, file, subject);
            case Condition.Not not -> not(not, file, subject);
            case Condition.Judged judged ->
                judged(judged, read(judged.question(), file, subject), judged.accepted(), subject);
            case Condition.LongerThan longer -> days.longerThan(longer, file, subject);
            case Condition.LastsAtLeast lasts -> days.lastsAtLeast(lasts, file, subject);
            case Condition.Under under -> under(under, file, subject);
            case Condition.AtMost most -> atMost(most, file, subject);
            case Condition.LastsOver over -> days.lastsOver(over, file, subject);
            case Condition.Remains remains -> remains(remains, file, subject);
            case Condition.Ongoing ongoing -> ongoing(ongoing, subject);
            case Condition.Admissible admissible -> admissible(admissible, file, subject);
            case Condition.Below below -> below(below, file, subject);
            case Condition.InSeason season -> days.inSeason(season, file, subject);
            case Condition.EachMember each -> eachMember(each, file);
            case Condition.Otherwise otherwise -> firstOf(otherwise, otherwise.attempts(), file, subject);
            case Condition.Route route -> route(route, file, subject);
            case Condition.SetAside aside -> setAside(aside, file, subject);
            case Condition.NoGround ground -> noGround(ground, file, subject);
        };
    }

    private Verdict all(Condition all, List<Condition> conditions, boolean inTurn, Facts file, Facts subject) {
        Verdict[] parts = new Verdict[conditions.size()];
        Outcome outcome = Outcome.FULFILLED;
        int looked = 0;
        while (looked < parts.length && !(inTurn && outcome == Outcome.NOT_FULFILLED)) {
            parts[looked] = judge(conditions.get(looked), file, subject);
            outcome = outcome.worst(parts[looked++].outcome());
        }
        return new Verdict(all, outcome, Why.PARTS, subject, null, listed(parts, looked));
    }

    private Verdict anyOf(Condition.AnyOf any, Facts file, Facts subject) {
        List<Condition> conditions = any.parts();
        Verdict[] parts = new Verdict[conditions.size()];
        Outcome outcome = Outcome.NOT_FULFILLED;
        int looked = 0;
        while (looked < parts.length && outcome != Outcome.FULFILLED) {
            parts[looked] = judge(conditions.get(looked), file, subject);
            outcome = outcome.best(parts[looked++].outcome());
        }
        return new Verdict(any, outcome, Why.PARTS, subject, null, listed(parts, looked));
    }

    private Verdict not(Condition.Not not, Facts file, Facts subject) {
        Verdict part = judge(not.part(), file, subject);
        return new Verdict(not, part.outcome().negated(), Why.PARTS, subject, null, List.of(part));
    }

    private Verdict firstOf(Condition condition, List<Condition> attempts, Facts file, Facts subject) {
        Verdict[] tried = new Verdict[attempts.size()];
        Outcome outcome = Outcome.NOT_FULFILLED;
        int at = 0;
        while (at < tried.length && outcome == Outcome.NOT_FULFILLED) {
            tried[at] = judge(attempts.get(at), file, subject);
            outcome = tried[at++].outcome();
        }
        return new Verdict(condition, outcome, Why.PARTS, subject, null, listed(tried, at));
    }

    private static Verdict is(Condition.Is is, Facts file, Facts subject) {
        Boolean value = read(is.fact(), file, subject);
        return value == null ? missing(is, subject) : settled(is, value, subject);
    }

    private static Verdict oneOf(Condition.OneOf oneOf, Facts file, Facts subject) {
        String value = read(oneOf.fact(), file, subject);
        return value == null
                ? missing(oneOf, subject)
                : settled(oneOf, oneOf.accepted().contains(value), subject);
    }

    private Verdict atMost(Condition.AtMost most, Facts file, Facts subject) {
        Judgment<Francs> amount = read(most.amount(), file, subject);
        Fraction limit = figures.value(most.limit()).value();
        if (amount == null) {
            return new Verdict(most, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, subject, limit, List.of());
        }
        boolean within = amount.answer().asFraction().compareTo(limit) <= 0;
        Outcome outcome = within ? Outcome.FULFILLED : Outcome.NOT_FULFILLED;
        return new Verdict(most, outcome, Why.RULE, subject, limit, List.of());
    }

    private Verdict under(Condition.Under under, Facts file, Facts subject) {
        Judgment<Francs> amount = read(under.amount(), file, subject);
        Fraction limit = figures.value(under.limit()).value();
        if (amount == null) {
            return new Verdict(under, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, subject, limit, List.of());
        }
        boolean less = amount.answer().asFraction().compareTo(limit) < 0;
        Outcome outcome = less ? Outcome.FULFILLED : Outcome.NOT_FULFILLED;
        return new Verdict(under, outcome, Why.RULE, subject, limit, List.of());
    }

    private Verdict remains(Condition.Remains remains, Facts file, Facts subject) {
        Francs spent = read(remains.spent(), file, subject);
        return spent == null
                ? missing(remains, subject)
                : settled(
                        remains,
                        spent.asFraction()
                                        .compareTo(figures.value(remains.cap()).value())
                                < 0,
                        subject);
    }

    private Verdict ongoing(Condition.Ongoing ongoing, Facts subject) {
        return settled(ongoing, figures.isHappening(ongoing.event()), subject);
    }

    private Verdict admissible(Condition.Admissible admissible, Facts file, Facts subject) {
        Verdict proofs = judge(admissible.proofs(), file, subject);
        if (proofs.outcome() == Outcome.NOT_FULFILLED) {
            return new Verdict(admissible, Outcome.NOT_FULFILLED, Why.INADMISSIBLE, subject, null, List.of(proofs));
        }
        Verdict part = judge(admissible.part(), file, subject);
        Outcome outcome = proofs.outcome().worst(part.outcome());
        return new Verdict(admissible, outcome, Why.PARTS, subject, null, List.of(proofs, part));
    }

    private Verdict below(Condition.Below below, Facts file, Facts subject) {
        Judgment<Francs> amount = read(below.amount(), file, subject);
        Judgment<Integer> persons = read(below.ceiling().persons(), file, subject);
        Fraction ceiling = persons == null ? null : below.ceiling().of(persons.answer(), figures);
        if (amount == null || ceiling == null) {
            return new Verdict(below, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, subject, ceiling, List.of());
        }
        Outcome outcome = below.ceiling().admits(amount.answer(), ceiling) ? Outcome.FULFILLED : Outcome.NOT_FULFILLED;
        return new Verdict(below, outcome, Why.RULE, subject, ceiling, List.of());
    }

    static Verdict judged(
            Condition condition, @Nullable Judgment<String> answer, List<String> accepted, Facts subject) {
        if (answer == null) {
            return Verdict.leaf(condition, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, subject);
        }
        Outcome outcome = accepted.contains(answer.answer()) ? Outcome.FULFILLED : Outcome.NOT_FULFILLED;
        return Verdict.leaf(condition, outcome, Why.JUDGED, subject);
    }

    private Verdict eachMember(Condition.EachMember each, Facts file) {
        List<Facts> members = file.members();
        Verdict[] parts = new Verdict[members.size()];
        Outcome outcome = Outcome.FULFILLED;
        for (int at = 0; at < parts.length; at++) {
            parts[at] = judge(each.part(), file, members.get(at));
            if (parts[at].outcome() == Outcome.FOR_A_PERSON) {
                outcome = Outcome.FOR_A_PERSON;
            }
        }
        return new Verdict(each, outcome, Why.PARTS, file, null, listed(parts, parts.length));
    }

    private Verdict route(Condition.Route route, Facts file, Facts subject) {
        Judgment<String> answer = read(route.question(), file, subject);
        if (answer != null && answer.answer().equals(route.elsewhere())) {
            return Verdict.leaf(route, Outcome.NOT_FULFILLED, Why.ROUTED, subject);
        }
        Verdict part = judge(route.part(), file, subject);
        return answer == null
                ? new Verdict(route, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, subject, null, List.of(part))
                : new Verdict(route, part.outcome(), Why.PARTS, subject, null, List.of(part));
    }

    /** Out of the cases of the ruling, or where the part is fulfilled, the verdict is that of the part: no ruling. */
    private Verdict setAside(Condition.SetAside aside, Facts file, Facts subject) {
        Outcome concerned = aside.cases().concern(file, subject);
        if (concerned == Outcome.FULFILLED) {
            return Verdict.leaf(aside, Outcome.FULFILLED, Why.SET_ASIDE, subject);
        }
        Verdict part = judge(aside.part(), file, subject);
        return concerned == Outcome.NOT_FULFILLED || part.outcome() == Outcome.FULFILLED
                ? part
                : new Verdict(aside, Outcome.FOR_A_PERSON, Why.MISSING, subject, null, List.of(part));
    }

    private Verdict noGround(Condition.NoGround ground, Facts file, Facts subject) {
        Verdict part = judge(ground.part(), file, subject);
        Outcome concerned = ground.cases().concern(file, subject);
        if (concerned == Outcome.NOT_FULFILLED || part.outcome() != Outcome.NOT_FULFILLED) {
            return part;
        }
        if (concerned == Outcome.FOR_A_PERSON) {
            return new Verdict(ground, Outcome.FOR_A_PERSON, Why.MISSING, subject, null, List.of(part));
        }
        Judgment<String> answer = read(ground.question(), file, subject);
        return answer != null && ground.accepted().contains(answer.answer())
                ? new Verdict(ground, Outcome.FULFILLED, Why.JUDGED, subject, null, List.of(part))
                : new Verdict(ground, Outcome.FOR_A_PERSON, Why.NOT_JUDGED, subject, null, List.of(part));
    }

    static Verdict missing(Condition condition, Facts subject) {
        return Verdict.leaf(condition, Outcome.FOR_A_PERSON, Why.MISSING, subject);
    }

    static Verdict settled(Condition condition, boolean fulfilled, Facts subject) {
        return Verdict.leaf(condition, fulfilled ? Outcome.FULFILLED : Outcome.NOT_FULFILLED, Why.RULE, subject);
    }

    /** Short lists without an array of their own: most of the tree is made of them. */
    private static List<Verdict> listed(Verdict[] parts, int length) {
        return switch (length) {
            case 0 -> List.of();
            case 1 -> List.of(parts[0]);
            case 2 -> List.of(parts[0], parts[1]);
            default -> List.of(length == parts.length ? parts : Arrays.copyOf(parts, length));
        };
    }

    static <T> @Nullable T read(FactKey<T> key, Facts file, Facts subject) {
        return key.perMember() ? subject.get(key) : file.get(key);
    }
}
