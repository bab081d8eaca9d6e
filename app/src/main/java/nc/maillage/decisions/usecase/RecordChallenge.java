package nc.maillage.decisions.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.domain.Challenge;
import nc.maillage.decisions.domain.ChallengeKind;
import nc.maillage.decisions.store.ChallengeStore;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records an appeal against a decision, or takes back one that was typed wrong. */
@Component
@Transactional
public class RecordChallenge {
    private final ChallengeStore challenges;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    RecordChallenge(ChallengeStore challenges, AuditLog log, Ids ids, Clock clock) {
        this.challenges = challenges;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Recorded again, it stays one appeal.
     *
     * @return what is wrong with that day, as a French sentence; null when it is recorded
     */
    public @Nullable String record(Decision decision, ChallengeKind kind, LocalDate filedOn, String reference) {
        Permissions.require(Right.RECORD_CHALLENGE);
        var flaw = Challenge.flawOf(filedOn, French.dayOf(decision.signedAt()), LocalDate.now(clock))
                .orElse(null);
        if (flaw != null) {
            return flaw;
        }
        var by = CurrentAgent.required().agent().id();
        var challenge = new Challenge(ids.next(), decision.id(), kind, filedOn, reference, by, clock.instant(), null);
        if (challenges.insert(challenge)) {
            log("decision.challenged", decision, challenge);
        }
        return null;
    }

    /** @return false where it was already taken back */
    public boolean cancel(Decision decision, UUID id, String reason) {
        Permissions.require(Right.RECORD_CHALLENGE);
        var challenge = challenges
                .find(id)
                .filter(found -> found.decision().equals(decision.id()))
                .orElseThrow(() -> new IllegalArgumentException("no such challenge of " + decision.number()));
        var by = CurrentAgent.required().agent().id();
        if (!challenges.cancel(id, by, clock.instant(), reason)) {
            return false;
        }
        log("decision.challenge_cancelled", decision, challenge);
        return true;
    }

    private void log(String act, Decision decision, Challenge challenge) {
        log.append(
                act,
                "application",
                decision.proposal().content().file(),
                Map.of(
                        "decision", decision.id().value().toString(),
                        "number", decision.number(),
                        "challenge", challenge.id().toString(),
                        "kind", challenge.kind().name(),
                        "filed-on", challenge.filedOn().toString()));
    }
}
