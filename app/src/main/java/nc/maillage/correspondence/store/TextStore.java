package nc.maillage.correspondence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.correspondence.domain.LetterText;
import nc.maillage.correspondence.domain.LetterText.Stage;
import nc.maillage.correspondence.domain.LetterWording;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts of letters, version by version. */
@Component
public class TextStore {
    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text in use for the template. */
    public Optional<LetterText> approved(String template) {
        return jdbc.sql("""
                select * from correspondence.letter_text where template = :template and state = 'APPROVED'
                order by number desc limit 1
                """).param("template", template).query(TextStore::text).optional();
    }

    /** All versions, newest first. */
    public List<LetterText> versions(String template) {
        return jdbc.sql("select * from correspondence.letter_text where template = :template order by number desc")
                .param("template", template)
                .query(TextStore::text)
                .list();
    }

    /** The last version of each template that this collectivity has touched. */
    public List<LetterText> latest() {
        return jdbc.sql(
                        "select distinct on (template) * from correspondence.letter_text order by template, number desc")
                .query(TextStore::text)
                .list();
    }

    /** @return the number of the new draft */
    public int insert(UUID id, String template, LetterWording wording, UUID by, Instant at) {
        return jdbc.sql("""
                insert into correspondence.letter_text
                    (id, collectivity_id, template, number, opening, closing, state, written_by, written_at)
                select :id, :collectivity, :template, coalesce(max(number), 0) + 1, :opening, :closing, 'DRAFT', :by, :at
                from correspondence.letter_text where template = :template
                returning number
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("template", template)
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

    private static LetterText text(ResultSet row, int number) throws SQLException {
        var judgedAt = row.getObject("judged_at", OffsetDateTime.class);
        return new LetterText(
                row.getObject("id", UUID.class),
                row.getString("template"),
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
