package nc.maillage.law.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Outcome;
import nc.maillage.law.rule.Condition;

/** Walks a rule again with what its conditions gave, as the tracer walks it with facts. */
final class TraceReplay {
    record Step(Outcome outcome, List<TracedReason> reasons) {
        private Step with(TracedReason own, Outcome other) {
            return new Step(
                    other, Stream.concat(Stream.of(own), reasons.stream()).toList());
        }
    }

    private static final int BITS = 0b11;

    private final TracePlaces places;
    private final long kept;

    TraceReplay(TracePlaces places, long kept) {
        this.places = places;
        this.kept = kept;
    }

    Step judge(Condition condition) {
        return switch (condition) {
            case Condition.All all -> together(all.parts(), false);
            case Condition.InTurn turn -> together(turn.parts(), true);
            case Condition.Admissible admissible -> together(List.of(admissible.proofs(), admissible.part()), true);
            case Condition.Otherwise otherwise -> firstOf(otherwise.attempts());
            case Condition.Not not -> own(not, judge(not.part()).outcome().negated());
            case Condition.AnyOf any -> own(any, best(any.parts()));
            case Condition.Route route -> route(route);
            case Condition.SetAside aside -> setAside(aside);
            case Condition.NoGround ground -> noGround(ground);
            default -> own(condition, given(condition));
        };
    }

    private static Step own(Condition condition, Outcome outcome) {
        return new Step(outcome, List.of(new TracedReason(condition, outcome)));
    }

    private Outcome given(Object asked) {
        return switch ((int) (kept >>> 2 * places.of(asked)) & BITS) {
            case Node.FULFILLED -> Outcome.FULFILLED;
            case Node.FOR_A_PERSON -> Outcome.FOR_A_PERSON;
            default -> Outcome.NOT_FULFILLED;
        };
    }

    private Step together(List<Condition> parts, boolean inTurn) {
        List<Step> steps = new ArrayList<>();
        Outcome outcome = Outcome.FULFILLED;
        for (Condition part : parts) {
            if (inTurn && outcome == Outcome.NOT_FULFILLED) {
                break;
            }
            Step step = judge(part);
            steps.add(step);
            outcome = outcome.worst(step.outcome());
        }
        Outcome worst = outcome;
        return new Step(
                worst,
                steps.stream()
                        .filter(step -> step.outcome() == worst)
                        .flatMap(step -> step.reasons().stream())
                        .toList());
    }

    private Step firstOf(List<Condition> attempts) {
        List<TracedReason> reasons = new ArrayList<>();
        Outcome outcome = Outcome.NOT_FULFILLED;
        for (Condition attempt : attempts) {
            Step step = judge(attempt);
            outcome = step.outcome();
            reasons.addAll(step.reasons());
            if (outcome != Outcome.NOT_FULFILLED) {
                break;
            }
        }
        return new Step(outcome, reasons);
    }

    private Outcome best(List<Condition> parts) {
        Outcome outcome = Outcome.NOT_FULFILLED;
        for (Condition part : parts) {
            if (outcome == Outcome.FULFILLED) {
                break;
            }
            outcome = outcome.best(judge(part).outcome());
        }
        return outcome;
    }

    private Step route(Condition.Route route) {
        return switch (given(TracePlaces.Asked.question(route))) {
            case FULFILLED -> own(route, Outcome.NOT_FULFILLED);
            case NOT_FULFILLED -> judge(route.part());
            case FOR_A_PERSON ->
                judge(route.part()).with(new TracedReason(route, Outcome.FOR_A_PERSON), Outcome.FOR_A_PERSON);
        };
    }

    private Step setAside(Condition.SetAside aside) {
        Outcome concerned = given(TracePlaces.Asked.cases(aside));
        if (concerned == Outcome.FULFILLED) {
            return own(aside, Outcome.FULFILLED);
        }
        Step part = judge(aside.part());
        return concerned == Outcome.NOT_FULFILLED || part.outcome() == Outcome.FULFILLED
                ? part
                : part.with(new TracedReason(aside, Outcome.FOR_A_PERSON), Outcome.FOR_A_PERSON);
    }

    private Step noGround(Condition.NoGround ground) {
        Step part = judge(ground.part());
        Outcome concerned = given(TracePlaces.Asked.cases(ground));
        if (concerned == Outcome.NOT_FULFILLED || part.outcome() != Outcome.NOT_FULFILLED) {
            return part;
        }
        boolean held = concerned == Outcome.FULFILLED && given(TracePlaces.Asked.question(ground)) == Outcome.FULFILLED;
        Outcome outcome = held ? Outcome.FULFILLED : Outcome.FOR_A_PERSON;
        return part.with(new TracedReason(ground, outcome), outcome);
    }
}
