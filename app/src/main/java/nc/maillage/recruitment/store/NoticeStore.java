package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.ByHand;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.NoticeFile;
import nc.maillage.recruitment.domain.TextLack;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imported notices; none is altered but those that are typed by hand. */
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
        var file = notice.file();
        var lack = notice.lack();
        said("""
                insert into recruitment.notice (id, collectivity_id, blob, file_name, sha256, row_number, notice_key, reference,
                    title, published_on, fields, textless, text_lack, imported_by, imported_at)
                values (:id, :collectivity, :blob, :file, :sha, :row, :key, :reference, :title, :published, :fields::jsonb,
                    :textless, :lack, :by, :at)
                """, notice)
                .param("collectivity", Tenancy.required().value())
                .param("blob", file.blob().value())
                .param("file", file.name())
                .param("sha", file.sha256())
                .param("row", notice.row())
                .param("textless", notice.textless())
                .param("lack", lack == null ? null : lack.name(), Types.VARCHAR)
                .param("by", file.by().value())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was typed of a file without text. */
    public void type(ImportedNotice notice, ByHand hand) {
        said("""
                update recruitment.notice set notice_key = :key, reference = :reference, title = :title, published_on = :published,
                    fields = :fields::jsonb, typed_by = :by, typed_at = :at where id = :id
                """, notice)
                .param("by", hand.by().value())
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec said(String sql, ImportedNotice notice) {
        return jdbc.sql(sql)
                .param("id", notice.id())
                .param("key", notice.key())
                .param("reference", notice.reference())
                .param("title", notice.title())
                .param("published", notice.publishedOn())
                .param("fields", json.writeValueAsString(notice.fields()));
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

    /** The versions of that notice, itself included, that offer the same post. */
    @Transactional(readOnly = true)
    public List<UUID> offering(ImportedNotice notice) {
        return versions(notice.key()).stream()
                .filter(notice::offersTheSameAs)
                .map(ImportedNotice::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ImportedNotice> find(UUID id) {
        return jdbc.sql("select * from recruitment.notice where id = :id")
                .param("id", id)
                .query(this::notice)
                .optional();
    }

    /** Held to the end of the transaction: two who type it come one after the other. */
    public Optional<ImportedNotice> hold(UUID id) {
        return jdbc.sql("select * from recruitment.notice where id = :id for update")
                .param("id", id)
                .query(this::notice)
                .optional();
    }

    /** Those whose title may be that of one post, whatever its capitals. */
    @Transactional(readOnly = true)
    public List<ImportedNotice> titled(String title) {
        return jdbc.sql("""
                select * from recruitment.notice where title_key = lower(:title collate "fr-x-icu")
                order by published_on, imported_at
                """).param("title", title).query(this::notice).list();
    }

    @Transactional(readOnly = true)
    public List<ImportedNotice> list(boolean toType, int size, long offset) {
        return jdbc.sql("""
                select * from recruitment.notice where not :toType or (textless and typed_by is null)
                order by imported_at desc, row_number, id limit :size offset :offset
                """)
                .param("toType", toType)
                .param("size", size)
                .param("offset", offset)
                .query(this::notice)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(boolean toType) {
        return jdbc.sql("select count(*) from recruitment.notice where not :toType or (textless and typed_by is null)")
                .param("toType", toType)
                .query(Integer.class)
                .single();
    }

    /** Those of before were all of one kind, and say none. */
    private static TextLack lack(@Nullable String said) {
        return said == null ? TextLack.NO_TEXT : TextLack.valueOf(said);
    }

    private ImportedNotice notice(ResultSet row, int line) throws SQLException {
        var typedBy = row.getObject("typed_by", UUID.class);
        return new ImportedNotice(
                row.getObject("id", UUID.class),
                new NoticeFile(
                        new BlobId(row.getObject("blob", UUID.class)),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        new AgentId(row.getObject("imported_by", UUID.class)),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()),
                row.getInt("row_number"),
                row.getString("notice_key"),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("published_on", LocalDate.class),
                json.readValue(row.getString("fields"), FIELDS),
                row.getBoolean("textless") ? lack(row.getString("text_lack")) : null,
                typedBy == null
                        ? null
                        : new ByHand(
                                new AgentId(typedBy),
                                row.getObject("typed_at", OffsetDateTime.class).toInstant()));
    }
}
