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
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.PostStep;
import nc.maillage.recruitment.domain.PostStep.Change;
import nc.maillage.recruitment.domain.PostStep.Kind;
import nc.maillage.recruitment.store.PostStepStore;
import nc.maillage.recruitment.store.PostStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Changer un poste » : another unit from a day on, a title that was wrongly read; each with its reason. */
@Service
@Transactional
public class ChangePost {
    private static final int LONGEST = 200;
    static final int LONGEST_REASON = 500;

    private final PostStore posts;
    private final PostStepStore steps;
    private final Units units;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    ChangePost(PostStore posts, PostStepStore steps, Units units, AuditLog log, Ids ids, Clock clock) {
        this.posts = posts;
        this.steps = steps;
        this.units = units;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param from its first day in that unit */
    public Filing<UUID> move(UUID id, UnitId to, LocalDate from, String why) {
        Permissions.require(Right.KEEP_CHART);
        var post = posts.hold(id).orElseThrow();
        var refused = cannotMove(post, to, from);
        if (refused != null) {
            return refused;
        }
        if (wrong(why)) {
            return Filing.refused("why", "Dites pourquoi, en 500 caractères au plus.");
        }
        posts.moveTo(id, to);
        steps.insert(step(post, Kind.MOVED, from, new Change<>(post.unit(), to), null, why));
        log.append("post.moved", "post", id, Map.of("from", from.toString()));
        return new Filing.Kept<>(id);
    }

    private @Nullable Filing<UUID> cannotMove(Post post, UnitId to, LocalDate from) {
        var unit = units.byId(to);
        if (unit.isEmpty() || to.equals(post.unit())) {
            return Filing.refused("unit", "Choisissez une autre unité de la liste.");
        }
        if (!unit.get().openOn(from)) {
            return Filing.refused("from", "Cette unité n’est pas ouverte ce jour-là.");
        }
        if (!post.openOn(from)) {
            return Filing.refused("from", "Ce poste n’est pas ouvert ce jour-là.");
        }
        var moves = post.moves();
        if (!moves.isEmpty() && !from.isAfter(moves.getLast().on())) {
            return Filing.refused(
                    "from",
                    "Il a déjà changé d’unité le %s : choisissez un jour plus tardif."
                            .formatted(French.day(moves.getLast().on())));
        }
        return null;
    }

    public Filing<UUID> retitle(UUID id, String title, String why) {
        Permissions.require(Right.KEEP_CHART);
        var post = posts.hold(id).orElseThrow();
        var written = title.strip();
        if (written.isEmpty() || written.length() > LONGEST || written.equals(post.title())) {
            return Filing.refused("title", "Écrivez le bon intitulé, en 200 caractères au plus.");
        }
        if (wrong(why)) {
            return Filing.refused("why", "Dites pourquoi, en 500 caractères au plus.");
        }
        posts.retitle(id, written);
        var today = LocalDate.now(clock);
        steps.insert(step(post, Kind.RETITLED, today, null, new Change<>(post.title(), written), why));
        log.append("post.retitled", "post", id, Map.of());
        return new Filing.Kept<>(id);
    }

    static boolean wrong(String why) {
        return why.isBlank() || why.length() > LONGEST_REASON;
    }

    private PostStep step(
            Post post,
            Kind kind,
            LocalDate on,
            @Nullable Change<UnitId> unit,
            @Nullable Change<String> title,
            String why) {
        return new PostStep(
                ids.next(),
                post.id(),
                kind,
                on,
                unit,
                title,
                why.strip(),
                CurrentAgent.required().agent().id(),
                clock.instant());
    }
}
