package nc.maillage.organisation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class AgentStore implements Agents {
    private static final String SELECT = """
            select a.id, a.collectivity_id, a.first_name, a.last_name, p.title, n.name as unit_name
            from organisation.agent a
            left join organisation.post_held p on p.agent_id = a.id and p.held @> :today::date
            left join organisation.unit_name n on n.unit_id = p.unit_id and n.valid @> :today::date
            """;
    private static final RowMapper<Agent> ROW = (row, n) -> {
        var title = row.getString("title");
        return new Agent(
                new AgentId(row.getObject("id", UUID.class)),
                new CollectivityId(row.getObject("collectivity_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                title == null ? "sans poste à ce jour" : title,
                row.getString("unit_name"));
    };

    private final JdbcClient jdbc;
    private final Clock clock;

    AgentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Agent> byId(AgentId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(AgentId id) {
        return byId(id).map(Agent::displayName).orElse("un agent qui n’est plus connu");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Agent> all() {
        return jdbc.sql(SELECT + " order by a.last_name collate \"fr-x-icu\", a.first_name collate \"fr-x-icu\", a.id")
                .param("today", LocalDate.now(clock))
                .query(ROW)
                .list();
    }

    void insert(AgentId id, String firstName, String lastName) {
        jdbc.sql("""
                insert into organisation.agent (id, collectivity_id, first_name, last_name)
                values (:id, :collectivity, :first, :last)
                """)
                .param("id", id.value())
                .param("collectivity", Tenancy.required().value())
                .param("first", firstName)
                .param("last", lastName)
                .update();
    }

    /** False when the name is no longer that of that version. */
    boolean amend(AgentId id, int version, String firstName, String lastName) {
        return jdbc.sql("""
                update organisation.agent set first_name = :first, last_name = :last, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("first", firstName)
                        .param("last", lastName)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int version(AgentId id) {
        return jdbc.sql("select version from organisation.agent where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Whether a post starts on that day or later: a new one cannot begin before it. */
    boolean hasPostFrom(AgentId id, LocalDate day) {
        return jdbc.sql(
                        "select exists (select from organisation.post_held where agent_id = :id and lower(held) >= :day)")
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Ends the post held so far on the eve. */
    void assign(AgentId id, String title, @Nullable UnitId unit, LocalDate from) {
        jdbc.sql("""
                update organisation.post_held set held = daterange(lower(held), :from)
                where agent_id = :id and held @> :from::date
                """).param("id", id.value()).param("from", from).update();
        jdbc.sql("""
                insert into organisation.post_held (collectivity_id, agent_id, unit_id, title, held)
                values (:collectivity, :id, :unit, :title, daterange(:from, null))
                """)
                .param("collectivity", Tenancy.required().value())
                .param("id", id.value())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("title", title)
                .param("from", from)
                .update();
    }

    boolean anyPostIn(UnitId unit) {
        return jdbc.sql("select exists (select from organisation.post_held where unit_id = :unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** How many posts in that unit go on after that day. */
    int postsAfter(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                select count(*) from organisation.post_held
                where unit_id = :unit and held && daterange(:day, null, '()')
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
