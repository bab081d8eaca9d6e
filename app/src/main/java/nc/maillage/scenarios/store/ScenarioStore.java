package nc.maillage.scenarios.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Change;
import nc.maillage.scenarios.domain.Findings;
import nc.maillage.scenarios.domain.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios; the database refuses to alter one that has ended. */
@Component
@Transactional
public class ScenarioStore {
    private static final String SELECT = "select s.* from scenarios.scenario s ";
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final TypeReference<Map<String, Long>> COSTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScenarioStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Two asked at once come one after the other: the lock lasts as long as the transaction. */
    public int nextNumber() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "scenarios.scenario " + Tenancy.required())
                .query((row, line) -> line)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from scenarios.scenario")
                .query(Integer.class)
                .single();
    }

    public void insert(Scenario scenario) {
        var decisions = scenario.basis() instanceof Basis.OnDecisions on ? on : null;
        var invented = scenario.basis() instanceof Basis.OnInvented on ? on : null;
        jdbc.sql("""
                insert into scenarios.scenario (id, collectivity_id, number, title, schemes, changes, tried_day, basis, months, households, seed,
                    mean_costs, cost_source, law_day, rules, law, tried, asked_by, asked_at, to_read, findings)
                values (:id, :collectivity, :number, :title, :schemes, :changes::jsonb, :triedDay, :basis, :months, :households, :seed,
                    :costs::jsonb, :source, :day, :rules, :law, :tried, :by, :at, :toRead, :findings::jsonb)
                """)
                .param("id", scenario.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("number", scenario.number())
                .param("title", scenario.title())
                .param("schemes", scenario.schemes().toArray(String[]::new))
                .param("changes", json.writeValueAsString(scenario.changes()))
                .param("triedDay", scenario.triedDay(), Types.DATE)
                .param("basis", decisions == null ? "INVENTED" : "DECISIONS")
                .param("months", decisions == null ? null : decisions.months(), Types.INTEGER)
                .param("households", invented == null ? null : invented.households(), Types.INTEGER)
                .param("seed", invented == null ? null : invented.seed(), Types.BIGINT)
                .param("costs", json.writeValueAsString(scenario.meanCosts()))
                .param("source", scenario.costSource())
                .param("day", scenario.day())
                .param("rules", scenario.rules())
                .param("law", scenario.law())
                .param("tried", scenario.tried())
                .param("by", scenario.by().value())
                .param("at", scenario.at().atOffset(ZoneOffset.UTC))
                .param("toRead", scenario.toRead())
                .param("findings", json.writeValueAsString(scenario.findings()))
                .update();
    }

    public Optional<Scenario> find(ScenarioId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::scenario)
                .optional();
    }

    /** « Essai en cours » : held to the end of the transaction; empty once it has ended. */
    public Optional<Held> hold(ScenarioId id) {
        return jdbc.sql(SELECT + "where id = :id and ended_at is null for update")
                .param("id", id.value())
                .query((row, line) -> new Held(scenario(row, line), row.getObject("last_read", UUID.class)))
                .optional();
    }

    public record Held(Scenario scenario, @Nullable UUID lastRead) {}

    public void begun(ScenarioId id, Instant at) {
        jdbc.sql("update scenarios.scenario set begun_at = :at where id = :id and begun_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    public void passed(ScenarioId id, @Nullable UUID lastRead, long read, Findings findings) {
        jdbc.sql("""
                update scenarios.scenario set last_read = :last, read = :read, findings = :findings::jsonb where id = :id
                """)
                .param("last", lastRead, Types.OTHER)
                .param("read", read)
                .param("findings", json.writeValueAsString(findings))
                .param("id", id.value())
                .update();
    }

    /** @param stopped null where it came to its end */
    public void ended(ScenarioId id, Instant at, @Nullable String stopped) {
        jdbc.sql("update scenarios.scenario set ended_at = :at, stop_reason = :why where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", stopped, Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    public long count() {
        return jdbc.sql("select count(*) from scenarios.scenario")
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    public List<Scenario> list(int size, long offset) {
        return jdbc.sql(SELECT + "order by number desc limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(this::scenario)
                .list();
    }

    private Scenario scenario(ResultSet row, int line) throws SQLException {
        return new Scenario(
                new ScenarioId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                List.of((String[]) row.getArray("schemes").getArray()),
                json.readValue(row.getString("changes"), CHANGES),
                row.getObject("tried_day", LocalDate.class),
                row.getString("basis").equals("DECISIONS")
                        ? new Basis.OnDecisions(row.getInt("months"))
                        : new Basis.OnInvented(row.getInt("households"), row.getLong("seed")),
                json.readValue(row.getString("mean_costs"), COSTS),
                row.getString("cost_source"),
                row.getObject("law_day", LocalDate.class),
                row.getString("rules"),
                row.getString("law"),
                row.getString("tried"),
                new AgentId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getLong("to_read"),
                new Scenario.Course(
                        instant(row, "begun_at"),
                        instant(row, "ended_at"),
                        row.getString("stop_reason"),
                        row.getLong("read")),
                json.readValue(row.getString("findings"), Findings.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
