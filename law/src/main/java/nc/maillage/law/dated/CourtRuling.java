package nc.maillage.law.dated;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.rule.Cases;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Rewriting;
import nc.maillage.law.rule.Wording;
import org.jspecify.annotations.Nullable;

/**
 * « Décision de justice »: a dated source that takes a clause of a text away from some cases.
 *
 * <p>{@code applies} are the days of law that it touches, open as long as its {@code versions} are in force; {@code knownFrom} is the day
 * from which anyone could know it. {@code question} is what a person answers where the clause is no ground for refusal.
 */
public record CourtRuling(
        String key,
        String name,
        LegalReference reference,
        Grade grade,
        List<String> versions,
        String clause,
        Cases cases,
        RulingEffect effect,
        @Nullable FactKey<Judgment<String>> question,
        List<String> accepted,
        Period applies,
        LocalDate knownFrom,
        String said,
        String saidToThePerson,
        List<String> openQuestions) {

    public CourtRuling {
        if ((effect == RulingEffect.NO_GROUND_FOR_REFUSAL) != (question != null)) {
            throw new IllegalArgumentException(
                    key + " needs a question if it leaves the clause to a person, and else none");
        }
    }

    boolean holds(RuleVersion held, AsOf asOf) {
        return versions.contains(held.name()) && applies.contains(asOf.day()) && !knownFrom.isAfter(asOf.knownOn());
    }

    /** Whether two rulings would say the same of one case on one day. */
    boolean repeats(CourtRuling other) {
        return effect == other.effect
                && versions.stream().anyMatch(other.versions::contains)
                && clause.equals(other.clause)
                && cases.meet(other.cases)
                && applies.overlaps(other.applies);
    }

    Condition over(Condition rule) {
        return Rewriting.of(rule, clause, this::around);
    }

    private Condition around(Condition part) {
        return question == null
                ? new Condition.SetAside(clause(part), cases, part)
                : new Condition.NoGround(clause(part), cases, question, accepted, part);
    }

    private Clause clause(Condition part) {
        return Clause.of(reference, grade, key, part.clause().title())
                .saying(wording())
                .asking(openQuestions.toArray(String[]::new));
    }

    private Wording wording() {
        String judged = question == null ? said : said + " Jugé par une personne\u00A0: {justification}";
        return Wording.onScreen(judged, "", question == null ? "" : said).tellingThePerson(saidToThePerson, "");
    }

    public CourtRuling dated(Period otherPeriod, LocalDate otherKnownFrom) {
        return new CourtRuling(
                key,
                name,
                reference,
                grade,
                versions,
                clause,
                cases,
                effect,
                question,
                accepted,
                otherPeriod,
                otherKnownFrom,
                said,
                saidToThePerson,
                openQuestions);
    }
}
