package nc.maillage.scenarios.store;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nc.maillage.platform.Tenancy;
import nc.maillage.scenarios.ScenarioId;
import nc.maillage.scenarios.domain.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Decided cases that a scenario moves. */
@Component
@Transactional
public class MovedStore {
    private static final String SCOPE = """
            from scenarios.moved m where m.scenario = :scenario
              and (:scheme::text is null or m.scheme = :scheme)
              and (:effect::text is null or m.effect = :effect)
              and (:resources::int is null or m.resources = :resources)
              and (:persons::int is null or m.persons = :persons)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MovedStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * « Cas qui bouge ».
     *
     * @param resources and {@code persons}: ranks of their bands
     * @param yearlyBefore and {@code yearlyAfter}: francs, null where the rules give none
     */
    public record Moved(
            UUID decision,
            String number,
            String reference,
            String scheme,
            Effect effect,
            int resources,
            int persons,
            String before,
            String after,
            @Nullable Long yearlyBefore,
            @Nullable Long yearlyAfter) {}

    /** « Filtre » : null for all of them. */
    public record Filter(
            @Nullable String scheme,
            @Nullable Effect effect,
            @Nullable Integer resources,
            @Nullable Integer persons) {}

    public void insert(ScenarioId scenario, Collection<Moved> moved) {
        if (moved.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into scenarios.moved (scenario, decision, collectivity_id, decision_number, reference, scheme, effect,
                    resources, persons, before, after, yearly_before, yearly_after)
                select :scenario, m.decision, :collectivity, m.number, m.reference, m.scheme, m.effect, m.resources, m.persons,
                       m.before, m.after, m."yearlyBefore", m."yearlyAfter"
                from jsonb_to_recordset(:moved::jsonb) m(decision uuid, number text, reference text, scheme text, effect text,
                    resources int, persons int, before text, after text, "yearlyBefore" bigint, "yearlyAfter" bigint)
                """)
                .param("scenario", scenario.value())
                .param("collectivity", Tenancy.required().value())
                .param("moved", json.writeValueAsString(moved))
                .update();
    }

    public void drop(ScenarioId scenario) {
        jdbc.sql("delete from scenarios.moved where scenario = :scenario")
                .param("scenario", scenario.value())
                .update();
    }

    public long count(ScenarioId scenario, Filter filter) {
        return with(jdbc.sql("select count(*) " + SCOPE), scenario, filter)
                .query(Long.class)
                .single();
    }

    public List<Moved> list(ScenarioId scenario, Filter filter, int size, long offset) {
        return with(
                        jdbc.sql("select m.* " + SCOPE
                                + " order by m.effect desc, m.reference limit :size offset :offset"),
                        scenario,
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query((row, line) -> new Moved(
                        row.getObject("decision", UUID.class),
                        row.getString("decision_number"),
                        row.getString("reference"),
                        row.getString("scheme"),
                        Effect.valueOf(row.getString("effect")),
                        row.getInt("resources"),
                        row.getInt("persons"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getObject("yearly_before", Long.class),
                        row.getObject("yearly_after", Long.class)))
                .list();
    }

    private static StatementSpec with(StatementSpec statement, ScenarioId scenario, Filter filter) {
        var effect = filter.effect();
        return statement
                .param("scenario", scenario.value())
                .param("scheme", filter.scheme(), Types.VARCHAR)
                .param("effect", effect == null ? null : effect.name(), Types.VARCHAR)
                .param("resources", filter.resources(), Types.INTEGER)
                .param("persons", filter.persons(), Types.INTEGER);
    }
}
