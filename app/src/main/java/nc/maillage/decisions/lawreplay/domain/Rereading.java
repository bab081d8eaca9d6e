package nc.maillage.decisions.lawreplay.domain;

import java.util.List;
import nc.maillage.law.assessment.Assessment;

/** « Relecture d’une décision » : what the same facts give under the two readings of the law. */
public sealed interface Rereading {
    /** « Déjà prise sous ce droit » : what the two sides differ by was known when it was taken. */
    record AlreadyKnown() implements Rereading {}

    record Same() implements Rereading {}

    /** @param nature whether the result moves, or only its reasons */
    record Moved(MoveNature nature, Assessment from, Assessment to, List<ConditionChange> changes)
            implements Rereading {}

    /** @param why a French sentence: no law known on that side, facts that it cannot read */
    record Impossible(String why) implements Rereading {}
}
