package nc.maillage.law.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.population.Turned.Turn;
import nc.maillage.law.rule.Cases;
import nc.maillage.law.rule.Ceiling;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;

/** Makes of the very rule that is traced one that judges columns, with the figures of a day. */
final class RuleCompiler {
    private static final byte YES = Node.FULFILLED;
    private static final byte PERSON = Node.FOR_A_PERSON;
    private static final byte NO = Node.NOT_FULFILLED;
    private static final byte NOTHING = 0;

    private static final Turn CONTRARY = (_, part) -> part == PERSON ? PERSON : part == YES ? NO : YES;
    private static final Turn SET_ASIDE =
            (concerned, part) -> concerned == YES || part == YES ? YES : concerned == NO ? part : PERSON;
    private static final Turn ANSWERED_IF_CONCERNED =
            (concerned, answer) -> concerned == YES && answer != YES ? PERSON : concerned;
    private static final Turn NO_GROUND = (instead, part) -> part == NO ? instead : part;

    private final Figures figures;
    private final List<String> categories = new ArrayList<>();
    private final TracePlaces places = new TracePlaces();
    private boolean ofMembers;

    RuleCompiler(Figures figures) {
        this.figures = figures;
    }

    /** In the order of their codes, from 1. */
    List<String> categories() {
        return List.copyOf(categories);
    }

    TracePlaces places() {
        return places;
    }

    /** A rule that one answer sends elsewhere says so of the whole case. */
    Node compileRule(Condition rule) {
        return rule instanceof Condition.Route route ? route(route, Node.ROUTED) : compile(rule);
    }

    private Node compile(Condition condition) {
        byte own = code(condition.clause());
        return switch (condition) {
            case Condition.All all when all.parts().isEmpty() -> new Leaf.Always(own, YES);
            case Condition.All all -> new Together.All(own, compile(all.parts()));
            case Condition.InTurn turn -> new Together.All(own, inTurn(turn.parts()));
            case Condition.AnyOf any -> new Together.Any(own, compile(any.parts()));
            case Condition.Otherwise otherwise -> new Together.FirstNotFailed(own, compile(otherwise.attempts()));
            case Condition.Admissible admissible ->
                new Together.All(own, compile(List.of(admissible.proofs(), admissible.part())));
            case Condition.Not not -> Turned.alone(own, compile(not.part()), CONTRARY);
            case Condition.EachMember each -> kept(each, eachOfThem(own, each));
            case Condition.Route route -> route(route, NO);
            case Condition.SetAside aside ->
                Turned.unless(
                        kept(TracePlaces.Asked.cases(aside), cases(aside.cases())), compile(aside.part()), SET_ASIDE);
            case Condition.NoGround ground -> noGround(ground);
            case Condition.Is _,
                    Condition.OneOf _,
                    Condition.Judged _,
                    Condition.Ongoing _,
                    Condition.LongerThan _,
                    Condition.LastsAtLeast _,
                    Condition.LastsOver _,
                    Condition.YoungerThan _,
                    Condition.InSeason _,
                    Condition.Below _,
                    Condition.Under _,
                    Condition.Remains _,
                    Condition.AtMost _ -> kept(condition, leaf(own, condition));
        };
    }

    /** What is judged of members is counted for their household, and kept of it alone. */
    private Node kept(Object condition, Node node) {
        return ofMembers ? node : node.keptAt(places.give(condition));
    }

    private Node eachOfThem(byte own, Condition.EachMember each) {
        ofMembers = true;
        var part = compile(each.part());
        ofMembers = false;
        return new EachOfThem(own, part);
    }

    private List<Node> compile(List<Condition> parts) {
        return parts.stream().map(this::compile).toList();
    }

    /** What comes after a part that fails on that day for everybody is never looked at, nor are its figures. */
    private List<Node> inTurn(List<Condition> parts) {
        var nodes = new ArrayList<Node>();
        for (Condition part : parts) {
            var node = compile(part);
            nodes.add(node);
            if (node instanceof Leaf.Always always && always.fails()) {
                break;
            }
        }
        return nodes;
    }

    private Node leaf(byte own, Condition condition) {
        return switch (condition) {
            case Condition.Is is -> new Leaf.Answer(own, is.fact(), new byte[] {PERSON, NO, YES});
            case Condition.OneOf oneOf -> answer(own, oneOf.fact(), oneOf.accepted());
            case Condition.Judged judged -> answer(own, judged.question(), judged.accepted());
            case Condition.Ongoing ongoing -> new Leaf.Always(own, figures.isHappening(ongoing.event()) ? YES : NO);
            case Condition.LongerThan longer ->
                new Duration(
                        own,
                        span(longer.since(), longer.until(), longer.months()),
                        Duration.Sides.ASKED_ON_THE_DAY,
                        answer(NOTHING, longer.onTheDay(), longer.accepted()));
            case Condition.LastsAtLeast lasts ->
                new Duration(own, span(lasts.since(), lasts.until(), lasts.months()), Duration.Sides.AT_LEAST, null);
            case Condition.LastsOver over -> new Duration(own, moved(over), Duration.Sides.OVER, null);
            case Condition.YoungerThan younger -> new Duration(own, age(younger), Duration.Sides.YOUNGER, null);
            case Condition.InSeason season ->
                new Leaf.Season(own, season.day(), dayOfYear(season.first()), dayOfYear(season.last()));
            case Condition.Below below ->
                new Limit(own, below.amount(), below.ceiling().persons(), count -> firstOver(below.ceiling(), count));
            case Condition.Under under ->
                new Limit(
                        own,
                        under.amount(),
                        null,
                        _ -> figures.value(under.limit()).value());
            case Condition.Remains remains ->
                new Limit(
                        own,
                        remains.spent(),
                        null,
                        _ -> figures.value(remains.cap()).value());
            case Condition.AtMost most -> new Limit(own, most.amount(), null, _ -> justOver(most.limit()));
            default -> throw new IllegalArgumentException("not a condition that reads facts alone: " + condition);
        };
    }

    private Duration.Span span(FactKey<LocalDate> since, FactKey<LocalDate> until, ParameterKey duration) {
        var value = figures.value(duration);
        return new Duration.Span(since, until, value.asCount(), value.unit(), 0);
    }

    private Duration.Span moved(Condition.LastsOver over) {
        var span = span(over.since(), over.until(), over.months());
        var on = over.on();
        return on == null
                ? span
                : new Duration.Span(over.since(), over.until(), span.count(), span.unit(), dayOfYear(on));
    }

    private Duration.Span age(Condition.YoungerThan younger) {
        int years = figures.value(younger.years()).asCount();
        return new Duration.Span(younger.birth(), younger.on(), years, FigureUnit.YEARS, 0);
    }

    private int dayOfYear(ParameterKey key) {
        return PackedDay.of(figures.dayOfYear(key));
    }

    /** A whole amount is at most a limit when it is under the next whole number. */
    private Fraction justOver(ParameterKey limit) {
        return justOver(figures.value(limit).value());
    }

    private Fraction firstOver(Ceiling ceiling, int persons) {
        var exact = ceiling.of(persons, figures);
        return ceiling.inclusive() ? justOver(exact) : exact;
    }

    private static Fraction justOver(Fraction exact) {
        return Fraction.of(Math.floorDiv(exact.numerator(), exact.denominator()) + 1);
    }

    private Node route(Condition.Route route, byte elsewhere) {
        Turn turn = (asked, part) -> asked == YES ? elsewhere : asked == NO ? part : PERSON;
        var question = answer(NOTHING, route.question(), List.of(route.elsewhere()));
        return Turned.unless(kept(TracePlaces.Asked.question(route), question), compile(route.part()), turn);
    }

    private Node noGround(Condition.NoGround ground) {
        var answer = kept(TracePlaces.Asked.question(ground), answer(NOTHING, ground.question(), ground.accepted()));
        var concerned = kept(TracePlaces.Asked.cases(ground), cases(ground.cases()));
        var instead = Turned.beside(concerned, answer, ANSWERED_IF_CONCERNED);
        return Turned.beside(instead, compile(ground.part()), NO_GROUND);
    }

    private static Leaf.Answer answer(byte own, FactKey<?> fact, List<String> accepted) {
        return new Leaf.Answer(own, fact, Leaf.Answer.table(fact.definition(), accepted));
    }

    private static Node cases(Cases cases) {
        var fact = cases.fact();
        return fact == null ? new Leaf.Always(NOTHING, YES) : answer(NOTHING, fact, List.of(cases.answer()));
    }

    private byte code(Clause clause) {
        var category = clause.category();
        if (category == null) {
            return NOTHING;
        }
        if (!categories.contains(category)) {
            categories.add(category);
        }
        return (byte) (categories.indexOf(category) + 1);
    }
}
