package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.recruitment.domain.Occupancy;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.store.PostStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Tenir les occupants d’un poste » : who holds it from a day on, and until which day. */
@Service
@Transactional
public class KeepOccupants {
    private final PostStore posts;
    private final Agents agents;
    private final AuditLog log;
    private final Clock clock;

    KeepOccupants(PostStore posts, Agents agents, AuditLog log, Clock clock) {
        this.posts = posts;
        this.agents = agents;
        this.log = log;
        this.clock = clock;
    }

    public Filing<UUID> occupy(UUID id, AgentId agent, LocalDate from) {
        Permissions.require(Right.KEEP_CHART);
        var post = posts.find(id).orElseThrow();
        if (agents.byId(agent).isEmpty()) {
            return Filing.refused("agent", "Choisissez un agent de la liste.");
        }
        var over = over(post, LocalDate.now(clock));
        if (over != null) {
            return Filing.refused("from", over);
        }
        if (from.isBefore(post.openedOn()) || !post.openOn(from)) {
            return Filing.refused("from", "Ce poste n’est pas ouvert ce jour-là.");
        }
        if (post.occupancies().stream().anyMatch(each -> !each.from().isBefore(from))) {
            return Filing.refused(
                    "from", "Quelqu’un l’occupe depuis ce jour ou après : choisissez un jour plus tardif.");
        }
        posts.occupy(id, agent, from);
        log.append("post.occupied", "post", id, Map.of("from", from.toString()));
        return new Filing.Kept<>(id);
    }

    /** Why nobody can hold a post any more: whoever held it left before it was closed. Null while somebody can. */
    public static @Nullable String over(Post post, LocalDate today) {
        var last = post.closedOn();
        return last == null || !last.isBefore(today)
                ? null
                : "Ce poste est fermé depuis le %s\u00A0: plus personne ne peut l’occuper. Si c’est une erreur, rouvrez-le d’abord."
                        .formatted(French.day(last.plusDays(1)));
    }

    public Filing<UUID> release(UUID id, LocalDate lastDay) {
        Permissions.require(Right.KEEP_CHART);
        var post = posts.find(id).orElseThrow();
        if (post.occupancies().stream().map(Occupancy::to).allMatch(to -> to != null)) {
            return Filing.refused("lastDay", "Ce poste n’a pas d’occupant.");
        }
        if (post.vacantOn(lastDay) || lastDay.isAfter(LocalDate.now(clock).plusYears(2))) {
            return Filing.refused("lastDay", "Personne n’occupe ce poste ce jour-là.");
        }
        posts.release(id, lastDay);
        log.append("post.released", "post", id, Map.of("lastDay", lastDay.toString()));
        return new Filing.Kept<>(id);
    }
}
