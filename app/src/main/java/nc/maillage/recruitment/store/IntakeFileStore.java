package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.StorageRoom;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.IntakeFile;
import nc.maillage.recruitment.domain.IntakeOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of an intake: their content while they wait, then what became of them. */
@Component
@Transactional
public class IntakeFileStore {
    private final JdbcClient jdbc;
    private final StorageRoom room;

    IntakeFileStore(JdbcClient jdbc, StorageRoom room) {
        this.jdbc = jdbc;
        this.room = room;
    }

    /** « Fichier en attente ». */
    public record Waiting(UUID id, String name, byte[] content) {}

    public void insert(UUID id, UUID intake, int rank, String name, byte[] content) {
        room.require(content.length);
        add(id, intake, rank, name)
                .param("content", content)
                .param("outcome", null, Types.VARCHAR)
                .param("why", null, Types.VARCHAR)
                .update();
    }

    /** One of which it is known at once what became. */
    public void insert(UUID id, UUID intake, int rank, IntakeFile known) {
        add(id, intake, rank, known.name())
                .param("content", null, Types.BINARY)
                .param("outcome", IntakeOutcome.REFUSED.name())
                .param("why", known.why())
                .update();
    }

    private JdbcClient.StatementSpec add(UUID id, UUID intake, int rank, String name) {
        return jdbc.sql("""
                insert into recruitment.intake_file (id, collectivity_id, intake, rank, name, content, outcome, why)
                values (:id, :collectivity, :intake, :rank, :name, :content, :outcome, :why)
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("intake", intake)
                .param("rank", rank)
                .param("name", name);
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> next(UUID intake) {
        return jdbc.sql("""
                select id, name, content from recruitment.intake_file where intake = :intake and outcome is null order by rank limit 1
                """)
                .param("intake", intake)
                .query((row, line) ->
                        new Waiting(row.getObject("id", UUID.class), row.getString("name"), row.getBytes("content")))
                .optional();
    }

    public void taken(UUID id, IntakeFile file) {
        var outcome = file.outcome();
        jdbc.sql("""
                update recruitment.intake_file set content = null, outcome = :outcome, why = :why, notice = :notice,
                    notices = :notices, proposals = :proposals where id = :id
                """)
                .param("id", id)
                .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                .param("why", file.why(), Types.VARCHAR)
                .param("notice", file.notice(), Types.OTHER)
                .param("notices", file.notices())
                .param("proposals", file.proposals())
                .update();
    }

    /** What waits is not read: its content goes. */
    public int drop(UUID intake, String why) {
        return jdbc.sql("""
                update recruitment.intake_file set content = null, outcome = 'REFUSED', why = :why
                where intake = :intake and outcome is null
                """).param("intake", intake).param("why", why).update();
    }

    @Transactional(readOnly = true)
    public Map<IntakeOutcome, Integer> counts(UUID intake) {
        var counts = new EnumMap<IntakeOutcome, Integer>(IntakeOutcome.class);
        jdbc.sql("""
                select outcome, count(*)::int as files from recruitment.intake_file
                where intake = :intake and outcome is not null group by outcome
                """).param("intake", intake).query(row -> {
            counts.put(IntakeOutcome.valueOf(row.getString("outcome")), row.getInt("files"));
        });
        return counts;
    }

    /** In their order; of one outcome, or of all that are known. */
    @Transactional(readOnly = true)
    public List<IntakeFile> list(UUID intake, @Nullable IntakeOutcome outcome, int size, long offset) {
        return jdbc.sql("""
                select * from recruitment.intake_file where intake = :intake and outcome is not null
                and (:outcome::text is null or outcome = :outcome) order by rank limit :size offset :offset
                """)
                .param("intake", intake)
                .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                .param("size", size)
                .param("offset", offset)
                .query(IntakeFileStore::file)
                .list();
    }

    @Transactional(readOnly = true)
    public int nextRank(UUID intake) {
        return jdbc.sql("select coalesce(max(rank), -1) + 1 from recruitment.intake_file where intake = :intake")
                .param("intake", intake)
                .query(Integer.class)
                .single();
    }

    private static IntakeFile file(ResultSet row, int line) throws SQLException {
        return new IntakeFile(
                row.getString("name"),
                IntakeOutcome.valueOf(row.getString("outcome")),
                row.getString("why"),
                row.getObject("notice", UUID.class),
                row.getInt("notices"),
                row.getInt("proposals"));
    }
}
