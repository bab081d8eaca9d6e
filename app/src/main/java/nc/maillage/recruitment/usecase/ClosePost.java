package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.PostStep;
import nc.maillage.recruitment.domain.PostStep.Kind;
import nc.maillage.recruitment.store.PostStepStore;
import nc.maillage.recruitment.store.PostStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Fermer un poste » : its last day and why, once nobody holds it after; and its contrary. */
@Service
@Transactional
public class ClosePost {
    private static final int MOST_YEARS_AHEAD = 2;

    private final PostStore posts;
    private final PostStepStore steps;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    ClosePost(PostStore posts, PostStepStore steps, AuditLog log, Ids ids, Clock clock) {
        this.posts = posts;
        this.steps = steps;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    public Filing<UUID> close(UUID id, LocalDate lastDay, String why) {
        Permissions.require(Right.KEEP_CHART);
        var post = posts.hold(id).orElseThrow();
        var reason = cannotClose(post, lastDay);
        if (reason != null) {
            return Filing.refused("lastDay", reason);
        }
        if (ChangePost.wrong(why)) {
            return Filing.refused("why", "Dites pourquoi, en 500 caractères au plus.");
        }
        posts.close(id, lastDay);
        done(id, Kind.CLOSED, lastDay, why);
        log.append("post.closed", "post", id, Map.of("last-day", lastDay.toString()));
        return new Filing.Kept<>(id);
    }

    private @Nullable String cannotClose(Post post, LocalDate lastDay) {
        if (post.closedOn() != null) {
            return "Ce poste est déjà fermé : son dernier jour est le %s.".formatted(French.day(post.closedOn()));
        }
        if (lastDay.isBefore(post.openedOn())) {
            return "Ce poste n’est connu que depuis le %s.".formatted(French.day(post.openedOn()));
        }
        if (lastDay.isAfter(LocalDate.now(clock).plusYears(MOST_YEARS_AHEAD))) {
            return "Ce jour est à plus de deux ans. Vérifiez l’année.";
        }
        if (post.occupancies().stream()
                .anyMatch(each -> each.to() == null || each.to().isAfter(lastDay))) {
            return "Quelqu’un l’occupe après ce jour : enregistrez d’abord son départ.";
        }
        if (post.moves().stream().anyMatch(move -> move.on().isAfter(lastDay))) {
            return "Ce poste change d’unité après ce jour.";
        }
        return posts.isOffered(post.id())
                ? "Un avis de vacance est en cours pour ce poste : menez-le d’abord à son terme."
                : null;
    }

    public Filing<UUID> reopen(UUID id, String why) {
        Permissions.require(Right.KEEP_CHART);
        if (posts.hold(id).orElseThrow().closedOn() == null) {
            return Filing.refused("why", "Ce poste est ouvert.");
        }
        if (ChangePost.wrong(why)) {
            return Filing.refused("why", "Dites pourquoi, en 500 caractères au plus.");
        }
        posts.close(id, null);
        done(id, Kind.REOPENED, LocalDate.now(clock), why);
        log.append("post.reopened", "post", id, Map.of());
        return new Filing.Kept<>(id);
    }

    private void done(UUID post, Kind kind, LocalDate on, String why) {
        steps.insert(new PostStep(
                ids.next(),
                post,
                kind,
                on,
                null,
                null,
                why.strip(),
                CurrentAgent.required().agent().id(),
                clock.instant()));
    }
}
