package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.domain.ImportedNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imported notices; none is altered. */
@Component
@Transactional
public class NoticeStore {
    private static final TypeReference<List<FieldRead>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Two imports of one collectivity come one after the other: the lock lasts as long as the transaction. */
    public void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "recruitment.notice " + Tenancy.required())
                .query((row, line) -> line)
                .single();
    }

    public void insert(ImportedNotice notice) {
        jdbc.sql("""
                insert into recruitment.notice (id, collectivity_id, blob, file_name, sha256, row_number, notice_key, reference,
                    title, published_on, fields, imported_by, imported_at)
                values (:id, :collectivity, :blob, :file, :sha, :row, :key, :reference, :title, :published, :fields::jsonb, :by, :at)
                """)
                .param("id", notice.id())
                .param("collectivity", Tenancy.required().value())
                .param("blob", notice.blob().value())
                .param("file", notice.fileName())
                .param("sha", notice.sha256())
                .param("row", notice.row())
                .param("key", notice.key())
                .param("reference", notice.reference())
                .param("title", notice.title())
                .param("published", notice.publishedOn())
                .param("fields", json.writeValueAsString(notice.fields()))
                .param("by", notice.by().value())
                .param("at", notice.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public List<ImportedNotice> ofFile(String sha256) {
        return jdbc.sql("select * from recruitment.notice where sha256 = :sha order by row_number")
                .param("sha", sha256)
                .query(this::notice)
                .list();
    }

    /** The versions of one notice, oldest first. */
    @Transactional(readOnly = true)
    public List<ImportedNotice> versions(String key) {
        return jdbc.sql("select * from recruitment.notice where notice_key = :key order by published_on, imported_at")
                .param("key", key)
                .query(this::notice)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ImportedNotice> find(UUID id) {
        return jdbc.sql("select * from recruitment.notice where id = :id")
                .param("id", id)
                .query(this::notice)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<ImportedNotice> list(int size, long offset) {
        return jdbc.sql(
                        "select * from recruitment.notice order by imported_at desc, row_number, id limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(this::notice)
                .list();
    }

    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from recruitment.notice")
                .query(Integer.class)
                .single();
    }

    private ImportedNotice notice(ResultSet row, int line) throws SQLException {
        return new ImportedNotice(
                row.getObject("id", UUID.class),
                new BlobId(row.getObject("blob", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("row_number"),
                row.getString("notice_key"),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("published_on", LocalDate.class),
                json.readValue(row.getString("fields"), FIELDS),
                new AgentId(row.getObject("imported_by", UUID.class)),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
