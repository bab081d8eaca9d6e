package nc.maillage.decisions.lawreplay.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many decisions a replay moves, by what they are and where. */
@Component
@Transactional
public class RunCountStore {
    /** From what to what: « REFUSE>GRANT », with the category where there is one. */
    static final String MOVE = """
            concat(l.from_result, '/' || l.from_category, '>', l.to_result, '/' || l.to_category)""";

    /** Those that say something else, or refuse for something else. */
    private static final String OF_SUBSTANCE = MoveNature.ofSubstance().stream()
            .map(nature -> "'" + nature.name() + "'")
            .collect(Collectors.joining(", ", "and l.nature in (", ")"));

    private final JdbcClient jdbc;

    RunCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « Compte » : of one value of a kind. */
    public record Tally(String value, long decisions) {}

    /** « Regroupement » of the lines of a run. */
    public enum By {
        NATURE("l.nature"),
        MOVE(RunCountStore.MOVE),
        COMMUNE("coalesce(l.commune, '')"),
        HOUSEHOLD("coalesce(l.household, 'UNKNOWN')"),
        YEAR("l.year::text"),
        APPEAL("l.appeal"),
        BEARING("l.bearing");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** Of the decisions that change in substance: the most numerous first; of the years, in their order. */
    public List<Tally> by(LawReplayId run, By by) {
        return counted(run, by, OF_SUBSTANCE);
    }

    public List<Tally> natures(LawReplayId run) {
        return counted(run, By.NATURE, "");
    }

    /** How many decisions each of these runs changes in substance; absent where none. */
    public Map<LawReplayId, Long> moved(Collection<LawReplayId> runs) {
        var found = new HashMap<LawReplayId, Long>();
        jdbc.sql("""
                select run, count(*) decisions from decisions.law_run_line
                where run = any(cast(:runs as uuid[])) and nature in ('RESULT', 'GROUNDS') group by run
                """)
                .param("runs", runs.stream().map(LawReplayId::value).toArray(UUID[]::new))
                .query((row, line) ->
                        found.put(new LawReplayId(row.getObject("run", UUID.class)), row.getLong("decisions")))
                .list();
        return found;
    }

    private List<Tally> counted(LawReplayId run, By by, String where) {
        return jdbc.sql(
                        "select %s \"value\", count(*) decisions from decisions.law_run_line l where l.run = :run %s group by 1 order by %s"
                                .formatted(by.column, where, by == By.YEAR ? "1" : "2 desc, 1"))
                .param("run", run.value())
                .query((row, line) -> new Tally(row.getString("value"), row.getLong("decisions")))
                .list();
    }
}
