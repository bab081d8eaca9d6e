package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.web.NotFound;
import nc.maillage.schemes.domain.GivenAnswer;
import nc.maillage.schemes.store.AnswerStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves or rejects an answer given by somebody else. */
@Component
public class ReviewAnswer {
    private static final SecondReading READING = new SecondReading(
            "Une autre personne s’est déjà prononcée sur cette réponse.",
            "Dites pourquoi cette réponse n’est pas approuvée.",
            "donné cette réponse");

    private final AnswerStore answers;
    private final AuditLog log;
    private final Clock clock;

    ReviewAnswer(AnswerStore answers, AuditLog log, Clock clock) {
        this.answers = answers;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Approval approve(UUID id) {
        return review(id, null);
    }

    @Transactional
    public Approval reject(UUID id, String reason) {
        return review(id, reason.strip());
    }

    private Approval review(UUID id, @Nullable String rejection) {
        Permissions.require(Right.ANSWER_QUESTION);
        var answer = answers.locked(id).orElseThrow(() -> new NotFound("answer"));
        var reader = CurrentAgent.required().agent().id();
        return READING.objection(answer.standing(), answer.answeredBy(), reader, rejection)
                .<Approval>map(refused -> refused)
                .orElseGet(() -> close(answer, reader, rejection));
    }

    private Approval close(GivenAnswer answer, AgentId by, @Nullable String rejection) {
        answers.close(answer.id(), rejection == null, by, clock.instant(), rejection);
        log.append(
                rejection == null ? "question.answer.approved" : "question.answer.rejected",
                "answer",
                answer.id(),
                Map.of("scheme", answer.scheme(), "question", answer.question()));
        return new Approval.Done();
    }
}
