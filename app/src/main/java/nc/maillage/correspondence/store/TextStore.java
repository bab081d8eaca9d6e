package nc.maillage.correspondence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.domain.LetterText;
import nc.maillage.correspondence.domain.LetterText.Stage;
import nc.maillage.correspondence.domain.LetterWording;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts of letters, version by version. */
@Component
@Transactional
public class TextStore {
    private final JdbcClient jdbc;
    private final ReadOnce<LetterKind, Optional<LetterText>> approved = new ReadOnce<>();

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text in use for that kind of letter. */
    public Optional<LetterText> approved(LetterKind kind) {
        return approved.of(kind, this::read);
    }

    private Optional<LetterText> read(LetterKind kind) {
        return jdbc.sql("""
                select * from correspondence.letter_text where kind = :kind and state = 'APPROVED'
                order by number desc limit 1
                """).param("kind", kind.key()).query(TextStore::text).optional();
    }

    /** All versions, newest first. */
    public List<LetterText> versions(LetterKind kind) {
        return jdbc.sql("select * from correspondence.letter_text where kind = :kind order by number desc")
                .param("kind", kind.key())
                .query(TextStore::text)
                .list();
    }

    /** The last version of each kind that this collectivity has touched. */
    public List<LetterText> latest() {
        return jdbc.sql("select distinct on (kind) * from correspondence.letter_text order by kind, number desc")
                .query(TextStore::text)
                .list();
    }

    /** @return the number of the new draft */
    public int insert(UUID id, LetterKind kind, LetterWording wording, UUID by, Instant at) {
        return jdbc.sql("""
                insert into correspondence.letter_text
                    (id, collectivity_id, kind, number, opening, closing, state, written_by, written_at)
                select :id, :collectivity, :kind, coalesce(max(number), 0) + 1, :opening, :closing, 'DRAFT', :by, :at
                from correspondence.letter_text where kind = :kind
                returning number
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("kind", kind.key())
                .param("opening", wording.opening())
                .param("closing", wording.closing())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** @return whether the draft was still as the writer had read it */
    public boolean rewrite(UUID id, int version, LetterWording wording, UUID by, Instant at) {
        return jdbc.sql("""
                        update correspondence.letter_text
                        set opening = :opening, closing = :closing, written_by = :by, written_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("opening", wording.opening())
                        .param("closing", wording.closing())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @return whether the draft was still as the judge had read it */
    public boolean judge(UUID id, int version, Stage stage, UUID by, Instant at) {
        approved.forget();
        return jdbc.sql("""
                        update correspondence.letter_text
                        set state = :stage, judged_by = :by, judged_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("stage", stage.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static LetterKind kind(ResultSet row) throws SQLException {
        return LetterKind.of(row.getString("kind")).orElseThrow();
    }

    private static LetterText text(ResultSet row, int number) throws SQLException {
        var judgedAt = row.getObject("judged_at", OffsetDateTime.class);
        return new LetterText(
                row.getObject("id", UUID.class),
                kind(row),
                row.getInt("number"),
                new LetterWording(row.getString("opening"), row.getString("closing")),
                Stage.valueOf(row.getString("state")),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("judged_by", UUID.class),
                judgedAt == null ? null : judgedAt.toInstant(),
                row.getInt("version"));
    }
}
