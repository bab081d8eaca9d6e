package nc.maillage.decisions.lawreplay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.Ruling;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.decisions.lawreplay.domain.Bearing;
import nc.maillage.decisions.lawreplay.domain.ConditionChange;
import nc.maillage.decisions.lawreplay.domain.HouseholdType;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.decisions.lawreplay.domain.RunLine;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.people.PersonId;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The decisions that move in a replay of the law; written while it runs, read ever after. */
@Component
@Transactional
public class RunLineStore {
    private static final TypeReference<List<ConditionChange>> CHANGES = new TypeReference<>() {};
    private static final int FETCHED = 500;

    private static final String FROM = """
            from decisions.law_run_line l join decisions.decision d on d.id = l.decision join decisions.proposal p on p.id = d.proposal
            where l.run = :run
              and (cardinality(:natures::text[]) = 0 or l.nature = any(:natures::text[]))
              and (:move::text is null or %s = :move)
              and (:commune::text is null or coalesce(l.commune, '') = :commune)
              and (:household::text is null or coalesce(l.household, 'UNKNOWN') = :household)
              and (:year::int is null or l.year = :year)
              and (:appeal::text is null or l.appeal = :appeal)
              and (:bearing::text is null or l.bearing = :bearing)
            """.formatted(RunCountStore.MOVE);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RunLineStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** « Ligne à écrire » ; both sides are null where the decision cannot be read. */
    public record Written(
            UUID decision,
            String nature,
            int year,
            @Nullable String commune,
            String household,
            @Nullable String fromResult,
            @Nullable String fromCategory,
            @Nullable String fromAmount,
            @Nullable String toResult,
            @Nullable String toCategory,
            @Nullable String toAmount,
            List<ConditionChange> changes,
            String appeal,
            String bearing) {}

    public void insert(LawReplayId run, List<Written> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql("""
                    insert into decisions.law_run_line (run, collectivity_id, decision, nature, year, commune, household, from_result,
                        from_category, from_amount, to_result, to_category, to_amount, changes, appeal, bearing)
                    select :run, :collectivity, t.* from jsonb_to_recordset(:lines::jsonb) t(decision uuid, nature text, year int,
                        commune text, household text, "fromResult" text, "fromCategory" text, "fromAmount" text, "toResult" text,
                        "toCategory" text, "toAmount" text, changes jsonb, appeal text, bearing text)
                    """)
                    .param("run", run.value())
                    .param("collectivity", Tenancy.required().value())
                    .param("lines", json.writeValueAsString(lines))
                    .update();
        }
    }

    /** What a run that is stopped had found. */
    public void drop(LawReplayId run) {
        jdbc.sql("delete from decisions.law_run_line where run = :run")
                .param("run", run.value())
                .update();
    }

    public long count(LawReplayId run, LineFilter filter) {
        return with(jdbc.sql("select count(*) " + FROM), run, filter)
                .query(Long.class)
                .single();
    }

    public List<RunLine> list(LawReplayId run, LineFilter filter, int size, long offset) {
        return with(jdbc.sql(ordered() + " limit :size offset :offset"), run, filter)
                .param("size", size)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    /** All of them, read as they are consumed: within a transaction of the caller, who closes it. */
    public Stream<RunLine> all(LawReplayId run, LineFilter filter) {
        return with(jdbc.sql(ordered()).withFetchSize(FETCHED), run, filter).query(this::line).stream();
    }

    private static String ordered() {
        return "select l.*, d.number, d.signed_at, p.person, p.reference, p.scheme, p.ruling " + FROM
                + " order by d.year, d.sequence";
    }

    private RunLine line(ResultSet row, int line) throws SQLException {
        var household = row.getString("household");
        return new RunLine(
                new RunLine.Act(
                        new DecisionId(row.getObject("decision", UUID.class)),
                        row.getString("number"),
                        French.dayOf(
                                row.getObject("signed_at", OffsetDateTime.class).toInstant()),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("reference"),
                        row.getString("scheme"),
                        Ruling.valueOf(row.getString("ruling"))),
                MoveNature.valueOf(row.getString("nature")),
                row.getString("commune"),
                household == null ? null : HouseholdType.valueOf(household),
                side(row, "from"),
                side(row, "to"),
                json.readValue(row.getString("changes"), CHANGES),
                AppealState.valueOf(row.getString("appeal")),
                Bearing.valueOf(row.getString("bearing")));
    }

    private static RunLine.@Nullable Side side(ResultSet row, String name) throws SQLException {
        var result = row.getString(name + "_result");
        var amount = row.getString(name + "_amount");
        return result == null
                ? null
                : new RunLine.Side(
                        Proposal.valueOf(result), row.getString(name + "_category"), amount == null ? "" : amount);
    }

    private static StatementSpec with(StatementSpec statement, LawReplayId run, LineFilter filter) {
        return statement
                .param("run", run.value())
                .param("natures", filter.natures().stream().map(Enum::name).toArray(String[]::new))
                .param("move", filter.move(), Types.VARCHAR)
                .param("commune", filter.commune(), Types.VARCHAR)
                .param("household", name(filter.household()), Types.VARCHAR)
                .param("year", filter.year(), Types.INTEGER)
                .param("appeal", name(filter.appeal()), Types.VARCHAR)
                .param("bearing", name(filter.bearing()), Types.VARCHAR);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
