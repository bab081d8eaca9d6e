package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.domain.GivenAnswer;
import nc.maillage.schemes.domain.Standing;
import nc.maillage.schemes.store.AnswerStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers an open question; the answer counts once another person has approved it. */
@Component
public class AnswerQuestion {
    private final AnswerStore answers;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    AnswerQuestion(AnswerStore answers, AuditLog log, Ids ids, Clock clock) {
        this.answers = answers;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public GivenAnswer answer(String scheme, String question, String text) {
        Permissions.require(Right.ANSWER_QUESTION);
        var author = CurrentAgent.required().agent().id();
        var given = new GivenAnswer(
                ids.next(), scheme, question, text.strip(), author, clock.instant(), new Standing.Proposed());
        answers.insert(given);
        log.append("question.answered", "answer", given.id(), Map.of("scheme", scheme, "question", question));
        return given;
    }
}
