package nc.maillage.recruitment.usecase;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.DateNames;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.TakeBackUnit;
import nc.maillage.organisation.UnitId;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.ChartProposal.Effect;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.ProposalStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Reprendre une réponse » : what it wrote is taken away, while nothing hangs on it; the proposal waits again. */
@Service
@Transactional
public class TakeBackAnswer {
    private final ProposalStore proposals;
    private final NoticeStore notices;
    private final PostStore posts;
    private final TakeBackUnit units;
    private final DateNames names;
    private final AuditLog log;

    TakeBackAnswer(
            ProposalStore proposals,
            NoticeStore notices,
            PostStore posts,
            TakeBackUnit units,
            DateNames names,
            AuditLog log) {
        this.proposals = proposals;
        this.notices = notices;
        this.posts = posts;
        this.units = units;
        this.names = names;
        this.log = log;
    }

    public Filing<UUID> run(UUID id) {
        Permissions.require(Right.KEEP_CHART);
        var proposal = proposals.hold(id).orElseThrow();
        if (proposal.state() == ChartAnswer.PROPOSED) {
            return new Filing.Kept<>(id);
        }
        var effect = proposal.effect();
        var undone = effect == null ? new Filing.Kept<>(id) : undo(proposal, effect);
        if (undone instanceof Filing.Kept<UUID>) {
            proposals.reopen(id);
            log.append("chart.reopened", "chart-proposal", id, Map.of());
        }
        return undone;
    }

    private Filing<UUID> undo(ChartProposal proposal, Effect effect) {
        var id = proposal.id();
        var unit = new UnitId(effect.target());
        if (proposal.content().kind() == ProposalKind.POST) {
            return unoffered(proposal, effect);
        }
        if (!effect.made()) {
            return new Filing.Kept<>(id);
        }
        var before = effect.before();
        return switch (proposal.content().kind()) {
            case UNIT ->
                holdsSomething(proposal, unit)
                        ? Filing.refused("unit", "Un poste ou une application y est : reprenez-les d’abord.")
                        : same(id, units.run(unit));
            case NAME ->
                before == null
                        ? new Filing.Kept<>(id)
                        : same(id, names.back(unit, before.version(), before.openedOn(), before.names()));
            case HEADCOUNT -> {
                var notice = notices.find(proposal.notice()).orElseThrow();
                var day = Objects.requireNonNullElse(proposal.kept().from(), notice.publishedOn());
                units.uncount(unit, ApplyProposal.headcount(proposal.kept(), day, notice));
                yield new Filing.Kept<>(id);
            }
            case POST, TOOL -> new Filing.Kept<>(id);
        };
    }

    private Filing<UUID> unoffered(ChartProposal proposal, Effect effect) {
        var post = posts.find(effect.target());
        if (post.isPresent() && !post.get().occupancies().isEmpty()) {
            return Filing.refused("post", "Ce poste a ou a eu un occupant : il ne peut plus être repris.");
        }
        if (posts.hasStory(effect.target())) {
            return Filing.refused("post", "Ce poste a un avis en préparation ou une histoire : fermez-le plutôt.");
        }
        var notice = notices.find(proposal.notice()).orElseThrow();
        notices.offering(notice).forEach(each -> posts.unlink(effect.target(), each));
        return new Filing.Kept<>(proposal.id());
    }

    private boolean holdsSomething(ChartProposal taken, UnitId unit) {
        return posts.all().stream().anyMatch(post -> post.wasIn(unit))
                || proposals.applied().stream()
                        .filter(each -> !each.id().equals(taken.id()))
                        .map(ChartProposal::effect)
                        .filter(Objects::nonNull)
                        .anyMatch(effect -> effect.target().equals(unit.value()));
    }

    private static Filing<UUID> same(UUID id, Filing<UnitId> filing) {
        return switch (filing) {
            case Filing.Kept<UnitId> _ -> new Filing.Kept<>(id);
            case Filing.Refused<UnitId>(var problems) -> new Filing.Refused<>(problems);
        };
    }
}
