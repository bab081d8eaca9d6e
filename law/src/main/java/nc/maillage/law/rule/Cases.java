package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/** « Cas visés »: those in which a fact has one answer, or all of them where no fact is named. */
public record Cases(@Nullable FactKey<String> fact, String answer) {
    public static final Cases ALL = new Cases(null, "");

    /** What is not known of a case goes to a person, as everywhere. */
    Outcome concern(Facts file, Facts subject) {
        if (fact == null) {
            return Outcome.FULFILLED;
        }
        String given = Tracer.read(fact, file, subject);
        return given == null ? Outcome.FOR_A_PERSON : given.equals(answer) ? Outcome.FULFILLED : Outcome.NOT_FULFILLED;
    }

    List<FactKey<?>> facts() {
        return fact == null ? List.of() : List.of(fact);
    }

    /** Whether a case can be among both. */
    public boolean meet(Cases other) {
        return fact == null
                || other.fact == null
                || !fact.name().equals(other.fact.name())
                || answer.equals(other.answer);
    }

    @Override
    public String toString() {
        return fact == null ? "every case" : fact + " is " + answer;
    }
}
