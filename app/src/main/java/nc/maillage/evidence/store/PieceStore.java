package nc.maillage.evidence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.Pieces.Analysis;
import nc.maillage.evidence.Pieces.Piece;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pieces and the files that use them, behind the wall. */
@Component
@Transactional
public class PieceStore {
    private static final String COLUMNS = """
            select p.id, p.person_id, p.file_id, p.kind, p.kind_label, p.file_name, p.blob_id, p.media_type, p.size, p.state,
                   p.refusal, p.valid_to, p.received_at, p.received_by, p.replaced_by, p.analysis
            from evidence.piece p
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    PieceStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void insertAll(List<Piece> pieces) {
        var collectivity = Tenancy.required().value();
        batch.batchUpdate(
                """
                insert into evidence.piece (id, collectivity_id, person_id, file_id, kind, kind_label, file_name, blob_id,
                                            media_type, size, state, received_by, received_at, analysis)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, pieces.stream().map(piece -> row(collectivity, piece)).toList());
        batch.batchUpdate(
                """
                insert into evidence.piece_use (piece_id, file_id, collectivity_id, used_by, used_at)
                values (?, ?, ?, ?, ?)
                """,
                pieces.stream()
                        .map(piece -> new Object[] {
                            piece.id().value(), piece.file(), collectivity, piece.receivedBy(), utc(piece.receivedAt())
                        })
                        .toList());
    }

    private static Object[] row(UUID collectivity, Piece piece) {
        return new Object[] {
            piece.id().value(),
            collectivity,
            piece.person().value(),
            piece.file(),
            piece.kind(),
            piece.kindLabel(),
            piece.fileName(),
            piece.blob().value(),
            piece.mediaType(),
            piece.size(),
            piece.state(),
            piece.receivedBy(),
            utc(piece.receivedAt()),
            piece.analysis().name()
        };
    }

    /** Using a piece twice in one file changes nothing. */
    public void use(PieceId piece, UUID file, UUID by, Instant at) {
        jdbc.sql("""
                insert into evidence.piece_use (piece_id, file_id, collectivity_id, used_by, used_at)
                values (:piece, :file, :collectivity, :by, :at) on conflict do nothing
                """)
                .param("piece", piece.value())
                .param("file", file)
                .param("collectivity", Tenancy.required().value())
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    /**
     * @return whether the pieces were all still open to that judgment: a replaced one is open to none, one that the antivirus
     *     holds cannot be accepted, and then none is judged
     */
    public boolean judge(
            List<PieceId> pieces,
            String state,
            @Nullable String refusal,
            @Nullable LocalDate validTo,
            UUID by,
            Instant at) {
        var ids = pieces.stream().map(piece -> piece.value().toString()).toArray(String[]::new);
        return jdbc.sql("""
                        update evidence.piece
                        set state = :state, refusal = :refusal, valid_to = :validTo, judged_by = :by, judged_at = :at
                        where id = any (cast(:ids as uuid[])) and not exists (
                            select from evidence.piece replaced
                            where replaced.id = any (cast(:ids as uuid[])) and (replaced.state = 'REPLACED'
                                or :state = 'ACCEPTED' and replaced.analysis in ('AWAITED', 'INFECTED')))
                        """)
                        .param("state", state)
                        .param("refusal", refusal, Types.VARCHAR)
                        .param("validTo", validTo, Types.DATE)
                        .param("by", by)
                        .param("at", utc(at))
                        .param("ids", ids)
                        .update()
                == pieces.size();
    }

    /** Whether the antivirus holds one of them. */
    public boolean anyHeld(List<PieceId> pieces) {
        return jdbc.sql("""
                        select exists (select from evidence.piece
                                       where id = any (cast(:ids as uuid[])) and analysis in ('AWAITED', 'INFECTED'))
                        """)
                .param(
                        "ids",
                        pieces.stream().map(piece -> piece.value().toString()).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What the antivirus said. A piece in which it found something is refused, unless it was replaced or refused before. */
    public void analysed(PieceId piece, Analysis analysis, @Nullable String refusal) {
        jdbc.sql("""
                update evidence.piece
                set analysis = :analysis,
                    refusal = case when state = 'RECEIVED' and :analysis = 'INFECTED' then :refusal else refusal end,
                    state = case when state = 'RECEIVED' and :analysis = 'INFECTED' then 'REFUSED' else state end
                where id = :id
                """)
                .param("analysis", analysis.name())
                .param("refusal", refusal, Types.VARCHAR)
                .param("id", piece.value())
                .update();
    }

    /** @return whether the piece had not been replaced meanwhile */
    public boolean replace(PieceId old, PieceId fresh) {
        return jdbc.sql(
                                "update evidence.piece set state = 'REPLACED', replaced_by = :fresh where id = :old and state <> 'REPLACED'")
                        .param("fresh", fresh.value())
                        .param("old", old.value())
                        .update()
                == 1;
    }

    public Optional<Piece> find(PieceId id) {
        return jdbc.sql(COLUMNS + "where p.id = :id")
                .param("id", id.value())
                .query(PieceStore::piece)
                .optional();
    }

    public List<Piece> ofFile(UUID file) {
        return jdbc.sql(
                        COLUMNS
                                + "join evidence.piece_use u on u.piece_id = p.id where u.file_id = :file order by p.received_at, p.id")
                .param("file", file)
                .query(PieceStore::piece)
                .list();
    }

    /** Whether the piece already serves that file. */
    public boolean usedIn(PieceId piece, UUID file) {
        return jdbc.sql("select exists (select from evidence.piece_use where piece_id = :piece and file_id = :file)")
                .param("piece", piece.value())
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    public List<Piece> reusable(PersonId person, String kind, LocalDate day) {
        return jdbc.sql(COLUMNS + """
                        where p.person_id = :person and p.kind = :kind and p.state in ('RECEIVED', 'ACCEPTED')
                          and (p.valid_to is null or p.valid_to >= :day)
                        order by p.received_at desc, p.id
                        """)
                .param("person", person.value())
                .param("kind", kind)
                .param("day", day)
                .query(PieceStore::piece)
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        var replacedBy = row.getObject("replaced_by", UUID.class);
        return new Piece(
                new PieceId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("file_id", UUID.class),
                row.getString("kind"),
                row.getString("kind_label"),
                row.getString("file_name"),
                new BlobId(row.getObject("blob_id", UUID.class)),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("state"),
                row.getString("refusal"),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_by", UUID.class),
                replacedBy == null ? null : new PieceId(replacedBy),
                Analysis.valueOf(row.getString("analysis")));
    }
}
