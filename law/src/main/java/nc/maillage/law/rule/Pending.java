package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/** « Ce qui manque »: the facts to ask for, and the questions that a person has to answer, each once. */
final class Pending {
    private final Facts file;
    private final Set<MissingFact> missing = new LinkedHashSet<>();
    private final Set<JudgedQuestion> questions = new LinkedHashSet<>();

    Pending(Facts file, Grounds grounds) {
        this.file = file;
        grounds.pending().forEach(this::add);
        grounds.pendingAmounts().forEach(this::add);
    }

    List<MissingFact> missing() {
        return new ArrayList<>(missing);
    }

    List<JudgedQuestion> questions() {
        return new ArrayList<>(questions);
    }

    private void add(Verdict verdict) {
        for (FactKey<?> key : Ingredients.facts(verdict)) {
            Facts holder = key.perMember() ? verdict.subject() : file;
            FactDefinition fact = key.definition();
            if (holder.get(fact) == null) {
                ask(
                        fact,
                        key.perMember() ? position(verdict.subject()) : null,
                        verdict.clause().openQuestions());
            }
        }
    }

    private void add(AmountVerdict amount) {
        Stream<FactKey<?>> asked =
                amount.why() == Why.MISSING ? amount.facts() : Stream.<FactKey<?>>ofNullable(amount.judged());
        asked.forEach(key -> ask(key.definition(), null, amount.clause().openQuestions()));
    }

    private void ask(FactDefinition fact, @Nullable Integer member, List<String> open) {
        if (!fact.type().isJudged()) {
            missing.add(new MissingFact(fact.key(), member, fact.label(), fact.question(), fact.confidentiality()));
        } else if (questions.stream().noneMatch(asked -> asked.factKey().equals(fact.key()))) {
            questions.add(new JudgedQuestion(fact.key(), fact.question(), fact.choices(), open));
        }
    }

    private int position(Facts subject) {
        for (int at = 0; at < file.members().size(); at++) {
            if (file.members().get(at) == subject) {
                return at;
            }
        }
        throw new IllegalStateException("the member is not of this file");
    }
}
