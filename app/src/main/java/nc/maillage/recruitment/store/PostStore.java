package nc.maillage.recruitment.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.UnitId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.Occupancy;
import nc.maillage.recruitment.domain.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class PostStore {
    private final JdbcClient jdbc;

    PostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Post post) {
        jdbc.sql("""
                insert into recruitment.post (id, collectivity_id, unit_id, title, corps, job, place, opened_on)
                values (:id, :collectivity, :unit, :title, :corps, :job, :place, :opened)
                """)
                .param("id", post.id())
                .param("collectivity", Tenancy.required().value())
                .param("unit", post.unit().value())
                .param("title", post.title())
                .param("corps", post.corps())
                .param("job", post.job())
                .param("place", post.place())
                .param("opened", post.openedOn())
                .update();
    }

    public void link(UUID post, UUID notice) {
        jdbc.sql("""
                insert into recruitment.post_notice (collectivity_id, post, notice) values (:collectivity, :post, :notice)
                on conflict do nothing
                """)
                .param("collectivity", Tenancy.required().value())
                .param("post", post)
                .param("notice", notice)
                .update();
    }

    /** The post that an earlier version of the notice offered. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofNoticeKey(String key) {
        return jdbc.sql("""
                select l.post from recruitment.post_notice l join recruitment.notice n on n.id = l.notice
                where n.notice_key = :key order by n.imported_at limit 1
                """).param("key", key).query(UUID.class).optional();
    }

    /** Its notices, by the day they were published. */
    @Transactional(readOnly = true)
    public List<UUID> noticesOf(UUID post) {
        return jdbc.sql("""
                select l.notice from recruitment.post_notice l join recruitment.notice n on n.id = l.notice
                where l.post = :post order by n.published_on, n.imported_at
                """)
                .param("post", post)
                .query((row, line) -> row.getObject("notice", UUID.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Post> find(UUID id) {
        return all().stream().filter(post -> post.id().equals(id)).findFirst();
    }

    @Transactional(readOnly = true)
    public List<Post> all() {
        Map<UUID, List<Occupancy>> held = new HashMap<>();
        jdbc.sql("""
                select post, agent, lower(held) as starts, upper(held) - 1 as ends from recruitment.occupancy order by held
                """)
                .query((row, line) -> {
                    var occupancy = new Occupancy(
                            new AgentId(row.getObject("agent", UUID.class)),
                            row.getObject("starts", LocalDate.class),
                            row.getObject("ends", LocalDate.class));
                    held.computeIfAbsent(row.getObject("post", UUID.class), key -> new ArrayList<>())
                            .add(occupancy);
                    return occupancy;
                })
                .list();
        return jdbc.sql("select * from recruitment.post order by title collate \"fr-x-icu\", opened_on, id")
                .query((row, line) -> new Post(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("title"),
                        row.getString("corps"),
                        row.getString("job"),
                        row.getString("place"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        held.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Without its last notice a post has nothing that tells of it. */
    public void unlink(UUID post, UUID notice) {
        jdbc.sql("delete from recruitment.post_notice where post = :post and notice = :notice")
                .param("post", post)
                .param("notice", notice)
                .update();
        jdbc.sql("""
                delete from recruitment.post p where p.id = :post
                and not exists (select from recruitment.post_notice l where l.post = p.id)
                """).param("post", post).update();
    }

    /** Ends the occupancy of that day on its eve. */
    public void occupy(UUID post, AgentId agent, LocalDate from) {
        release(post, from.minusDays(1));
        jdbc.sql("""
                insert into recruitment.occupancy (collectivity_id, post, agent, held)
                values (:collectivity, :post, :agent, daterange(:from, null))
                """)
                .param("collectivity", Tenancy.required().value())
                .param("post", post)
                .param("agent", agent.value())
                .param("from", from, Types.DATE)
                .update();
    }

    /** The last day of whoever holds it then. */
    public void release(UUID post, LocalDate lastDay) {
        jdbc.sql("""
                update recruitment.occupancy set held = daterange(lower(held), :day, '[]')
                where post = :post and held @> :day::date
                """).param("post", post).param("day", lastDay, Types.DATE).update();
    }
}
