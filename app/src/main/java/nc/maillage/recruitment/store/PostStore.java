package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.UnitId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.Occupancy;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.PostStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class PostStore {
    private final JdbcClient jdbc;
    private final PostStepStore steps;

    PostStore(JdbcClient jdbc, PostStepStore steps) {
        this.jdbc = jdbc;
        this.steps = steps;
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

    /** The post that one of these notices offered. */
    @Transactional(readOnly = true)
    public Optional<UUID> offeredBy(List<UUID> notices) {
        return jdbc.sql("select post from recruitment.post_notice where notice in (:notices) order by post limit 1")
                .param("notices", notices)
                .query(UUID.class)
                .optional();
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
        return read(id).stream().findFirst();
    }

    /** Held to the end of the transaction: two who change it come one after the other. */
    public Optional<Post> hold(UUID id) {
        jdbc.sql("select id from recruitment.post where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    @Transactional(readOnly = true)
    public List<Post> all() {
        return read(null);
    }

    private List<Post> read(@Nullable UUID only) {
        var held = held(only);
        var done = steps.of(only).stream().collect(Collectors.groupingBy(PostStep::post));
        return jdbc.sql("""
                select * from recruitment.post where (:only::uuid is null or id = :only::uuid)
                order by title collate "fr-x-icu", opened_on, id
                """)
                .param("only", only, Types.OTHER)
                .query((row, line) -> post(row, held, done))
                .list();
    }

    private Map<UUID, List<Occupancy>> held(@Nullable UUID only) {
        Map<UUID, List<Occupancy>> held = new HashMap<>();
        jdbc.sql("""
                select post, agent, lower(held) as starts, upper(held) - 1 as ends from recruitment.occupancy
                where (:only::uuid is null or post = :only::uuid) order by held
                """).param("only", only, Types.OTHER).query(row -> {
            held.computeIfAbsent(row.getObject("post", UUID.class), key -> new ArrayList<>())
                    .add(new Occupancy(
                            new AgentId(row.getObject("agent", UUID.class)),
                            row.getObject("starts", LocalDate.class),
                            row.getObject("ends", LocalDate.class)));
        });
        return held;
    }

    private static Post post(ResultSet row, Map<UUID, List<Occupancy>> held, Map<UUID, List<PostStep>> done)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Post(
                id,
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"),
                row.getString("corps"),
                row.getString("job"),
                row.getString("place"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                held.getOrDefault(id, List.of()),
                done.getOrDefault(id, List.of()));
    }

    /** Whether anything hangs on it but the notices by which it was offered. */
    @Transactional(readOnly = true)
    public boolean hasStory(UUID post) {
        return jdbc.sql("""
                select exists(select from recruitment.post_step where post = :post)
                    or exists(select from recruitment.vacancy where post = :post)
                """).param("post", post).query(Boolean.class).single();
    }

    /** Whether a vacancy of it is under way. */
    @Transactional(readOnly = true)
    public boolean isOffered(UUID post) {
        return jdbc.sql("""
                select exists(select from recruitment.vacancy v left join recruitment.publication p on p.vacancy = v.id
                    where v.post = :post and v.state <> 'ABANDONED'
                    and (p.vacancy is null or p.status in ('PUBLISHED', 'EXTENDED')))
                """).param("post", post).query(Boolean.class).single();
    }

    /** @param lastDay null to open it again */
    public void close(UUID post, @Nullable LocalDate lastDay) {
        jdbc.sql("update recruitment.post set closed_on = :day where id = :post")
                .param("post", post)
                .param("day", lastDay, Types.DATE)
                .update();
    }

    public void moveTo(UUID post, UnitId unit) {
        jdbc.sql("update recruitment.post set unit_id = :unit where id = :post")
                .param("post", post)
                .param("unit", unit.value())
                .update();
    }

    public void retitle(UUID post, String title) {
        jdbc.sql("update recruitment.post set title = :title where id = :post")
                .param("post", post)
                .param("title", title)
                .update();
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
