package nc.maillage.candidacies.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyPiece.Analysis;
import nc.maillage.candidacies.domain.CandidacyPiece.StoredFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class CandidacyPieceStore {
    private final JdbcClient jdbc;

    CandidacyPieceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(CandidacyId candidacy, CandidacyPiece piece) {
        var file = piece.file();
        jdbc.sql("""
                insert into candidacies.piece (id, collectivity_id, candidacy, kind, blob, file_name, media_type, size, sha256,
                    analysis, received_at, received_by)
                values (:id, :collectivity, :candidacy, :kind, :blob, :name, :type, :size, :sha, :analysis, :at, :by)
                """)
                .param("id", piece.id())
                .param("collectivity", Tenancy.required().value())
                .param("candidacy", candidacy.value())
                .param("kind", piece.kind().name())
                .param("blob", file == null ? null : file.blob().value(), Types.OTHER)
                .param("name", file == null ? null : file.name(), Types.VARCHAR)
                .param("type", file == null ? null : file.mediaType(), Types.VARCHAR)
                .param("size", file == null ? null : file.size(), Types.BIGINT)
                .param("sha", file == null ? null : file.sha256(), Types.VARCHAR)
                .param("analysis", piece.analysis().name())
                .param("at", piece.receivedAt().atOffset(ZoneOffset.UTC))
                .param("by", piece.receivedBy(), Types.OTHER)
                .update();
    }

    /** Oldest first, those taken away included. */
    @Transactional(readOnly = true)
    public List<CandidacyPiece> of(CandidacyId candidacy) {
        return jdbc.sql("select * from candidacies.piece where candidacy = :candidacy order by received_at, id")
                .param("candidacy", candidacy.value())
                .query(CandidacyPieceStore::piece)
                .list();
    }

    /** Those of all the candidacies to a vacancy, each list as {@link #of}. */
    @Transactional(readOnly = true)
    public Map<CandidacyId, List<CandidacyPiece>> ofVacancy(VacancyId vacancy) {
        return jdbc.sql("""
                select p.* from candidacies.piece p join candidacies.candidacy c on c.id = p.candidacy
                where c.vacancy = :vacancy order by p.received_at, p.id
                """).param("vacancy", vacancy.value()).query(CandidacyPieceStore::owned).list().stream()
                .collect(
                        Collectors.groupingBy(Owned::candidacy, Collectors.mapping(Owned::piece, Collectors.toList())));
    }

    private static Owned owned(ResultSet row, int line) throws SQLException {
        return new Owned(new CandidacyId(row.getObject("candidacy", UUID.class)), piece(row, line));
    }

    /** « Pièce et sa candidature ». */
    public record Owned(CandidacyId candidacy, CandidacyPiece piece) {}

    @Transactional(readOnly = true)
    public Optional<Owned> find(UUID id) {
        return jdbc.sql("select * from candidacies.piece where id = :id")
                .param("id", id)
                .query(CandidacyPieceStore::owned)
                .optional();
    }

    /** False where it was taken away already. */
    public boolean remove(UUID piece, Instant at) {
        return jdbc.sql("update candidacies.piece set removed_at = :at where id = :id and removed_at is null")
                        .param("id", piece)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void analysed(UUID piece, Analysis analysis) {
        jdbc.sql("update candidacies.piece set analysis = :analysis where id = :id")
                .param("id", piece)
                .param("analysis", analysis.name())
                .update();
    }

    private static CandidacyPiece piece(ResultSet row, int line) throws SQLException {
        return new CandidacyPiece(
                row.getObject("id", UUID.class),
                PieceKind.valueOf(row.getString("kind")),
                file(row),
                Analysis.valueOf(row.getString("analysis")),
                Objects.requireNonNull(CandidacyRows.instant(row, "received_at")),
                row.getObject("received_by", UUID.class),
                CandidacyRows.instant(row, "removed_at"));
    }

    private static @Nullable StoredFile file(ResultSet row) throws SQLException {
        var blob = row.getObject("blob", UUID.class);
        return blob == null
                ? null
                : new StoredFile(
                        new BlobId(blob),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"));
    }
}
