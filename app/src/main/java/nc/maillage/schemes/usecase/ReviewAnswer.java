package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.web.NotFound;
import nc.maillage.schemes.domain.GivenAnswer;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.Standing;
import nc.maillage.schemes.store.AnswerStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves or rejects an answer given by somebody else. */
@Component
public class ReviewAnswer {
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
        if (!(answer.standing() instanceof Standing.Proposed)) {
            return new Approval.Refused("Une autre personne s’est déjà prononcée sur cette réponse.");
        }
        if (rejection != null && rejection.isEmpty()) {
            return new Approval.Refused("Dites pourquoi cette réponse n’est pas approuvée.");
        }
        var reader = CurrentAgent.required().agent().id();
        return switch (SecondPerson.of(answer.answeredBy(), reader, "donné cette réponse")) {
            case SecondPerson.Author author -> new Approval.Refused(author.why());
            case SecondPerson.Another _ -> close(answer, rejection);
        };
    }

    private Approval close(GivenAnswer answer, @Nullable String rejection) {
        var by = CurrentAgent.required().agent().id();
        answers.close(answer.id(), rejection == null, by, clock.instant(), rejection);
        log.append(
                rejection == null ? "question.answer.approved" : "question.answer.rejected",
                "answer",
                answer.id(),
                Map.of("scheme", answer.scheme(), "question", answer.question()));
        return new Approval.Done();
    }
}
