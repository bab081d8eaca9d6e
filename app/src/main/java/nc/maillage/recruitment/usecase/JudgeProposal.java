package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.Proposed;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Juger une proposition » : accept it, correct it or refuse it; the first answer stays. */
@Service
@Transactional
public class JudgeProposal {
    private static final String SUBJECT = "chart-proposal";

    private final ProposalStore proposals;
    private final NoticeStore notices;
    private final ApplyProposal apply;
    private final AuditLog log;
    private final Clock clock;

    JudgeProposal(ProposalStore proposals, NoticeStore notices, ApplyProposal apply, AuditLog log, Clock clock) {
        this.proposals = proposals;
        this.notices = notices;
        this.apply = apply;
        this.log = log;
        this.clock = clock;
    }

    public Filing<UUID> accept(UUID id) {
        return judge(id, null, apply.seen());
    }

    public Filing<UUID> correct(UUID id, Proposed corrected) {
        return judge(id, corrected, apply.seen());
    }

    public Filing<UUID> refuse(UUID id, String reason) {
        Permissions.require(Right.KEEP_CHART);
        var proposal = proposals.hold(id).orElseThrow();
        if (proposal.state() != ChartAnswer.PROPOSED) {
            return late(proposal);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return Filing.refused("reason", "Dites pourquoi, en 500 caractères au plus.");
        }
        proposals.judge(id, ChartAnswer.REFUSED, null, reason.strip(), me(), clock.instant(), null);
        log.append("chart.refused", SUBJECT, id, Map.of());
        return new Filing.Kept<>(id);
    }

    /** « Tout accepter » : those that leave no doubt, units first; one that cannot be applied stays to be judged. */
    public Tally acceptSure(@Nullable UUID notice) {
        Permissions.require(Right.KEEP_CHART);
        var accepted = 0;
        var left = 0;
        var seen = apply.seen();
        for (var waiting : proposals.waiting(notice)) {
            if (waiting.content().sure() && judge(waiting.id(), null, seen) instanceof Filing.Kept<UUID>) {
                accepted++;
            } else {
                left++;
            }
        }
        return new Tally(accepted, left);
    }

    /** « Bilan » of what was accepted at once. */
    public record Tally(int accepted, int left) {}

    private Filing<UUID> judge(UUID id, @Nullable Proposed corrected, SeenUnits seen) {
        Permissions.require(Right.KEEP_CHART);
        var proposal = proposals.hold(id).orElseThrow();
        if (proposal.state() != ChartAnswer.PROPOSED) {
            return late(proposal);
        }
        var notice = notices.find(proposal.notice()).orElseThrow();
        var content = corrected == null ? proposal.content() : corrected;
        return switch (apply.run(proposal, content, notice, seen)) {
            case Filing.Refused<ChartProposal.Effect>(var problems) -> new Filing.Refused<>(problems);
            case Filing.Kept<ChartProposal.Effect>(var effect) -> {
                var state = corrected == null ? ChartAnswer.ACCEPTED : ChartAnswer.CORRECTED;
                proposals.judge(id, state, corrected, null, me(), clock.instant(), effect);
                log.append(corrected == null ? "chart.accepted" : "chart.corrected", SUBJECT, id, Map.of());
                yield new Filing.Kept<>(id);
            }
        };
    }

    private static Filing<UUID> late(ChartProposal proposal) {
        return Filing.refused(
                "state",
                "Un collègue a déjà répondu : cette proposition est %s."
                        .formatted(proposal.state().label()));
    }

    private static AgentId me() {
        return CurrentAgent.required().agent().id();
    }
}
