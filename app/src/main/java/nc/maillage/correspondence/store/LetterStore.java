package nc.maillage.correspondence.store;

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
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.LetterDocument;
import nc.maillage.correspondence.domain.LetterSeal;
import nc.maillage.correspondence.domain.LetterState;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Letters as they were written; only their state and their rendering change. */
@Component
@Transactional
public class LetterStore {
    static final String COLUMNS = """
            select id, number, template, reference, subject_kind, subject_id, person_id, recipient, object, letter_date,
                   text_version, appeal_stated, seal, composed_by, composed_at, state, pdf, pdf_sha256
            from correspondence.letter
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LetterStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The next number of the year; its row is held to the end of the transaction, so that none is skipped. */
    public int nextNumber(int year) {
        return jdbc.sql("""
                insert into correspondence.numbering as n (collectivity_id, year, last) values (:collectivity, :year, 1)
                on conflict (collectivity_id, year) do update set last = n.last + 1 returning last
                """)
                .param("collectivity", Tenancy.required().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** @return the seal of what was kept */
    public LetterSeal insert(LetterId id, int year, int sequence, LetterDocument letter, @Nullable UUID by) {
        var content = json.writeValueAsString(letter);
        var seal = LetterSeal.of(letter.number(), content);
        var given = letter.content();
        jdbc.sql("""
                insert into correspondence.letter (id, collectivity_id, year, sequence, number, template, reference,
                    subject_kind, subject_id, person_id, recipient, object, letter_date, content, text_version,
                    appeal_stated, seal, composed_by, composed_at, state)
                values (:id, :collectivity, :year, :sequence, :number, :template, :reference, :subjectKind, :subject,
                    :person, :recipient, :object, :date, :content, :textVersion, :appealStated, :seal, :by, :at, 'TO_SEND')
                """)
                .param("id", id.value())
                .param("collectivity", Tenancy.required().value())
                .param("year", year)
                .param("sequence", sequence)
                .param("number", letter.number())
                .param("template", given.template())
                .param("reference", given.reference())
                .param("subjectKind", given.subjectKind())
                .param("subject", given.subject())
                .param("person", given.person())
                .param("recipient", given.recipient().getFirst())
                .param("object", given.object())
                .param("date", given.date())
                .param("content", content)
                .param("textVersion", letter.textVersion())
                .param("appealStated", letter.appealStated())
                .param("seal", seal.hex())
                .param("by", by, Types.OTHER)
                .param("at", letter.composedAt().atOffset(ZoneOffset.UTC))
                .update();
        return seal;
    }

    public Optional<KeptLetter> find(LetterId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(LetterStore::letter)
                .optional();
    }

    public Optional<KeptLetter> byNumber(String number) {
        return jdbc.sql(COLUMNS + "where number = :number")
                .param("number", number)
                .query(LetterStore::letter)
                .optional();
    }

    public List<KeptLetter> about(String subjectKind, UUID subject) {
        return jdbc.sql(COLUMNS + "where subject_kind = :kind and subject_id = :subject order by year, sequence")
                .param("kind", subjectKind)
                .param("subject", subject)
                .query(LetterStore::letter)
                .list();
    }

    public LetterDocument document(LetterId id) {
        return json.readValue(content(id), LetterDocument.class);
    }

    /** The content as kept, byte for byte: what the seal is computed on. */
    public String content(LetterId id) {
        return jdbc.sql("select content from correspondence.letter where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    public void rendered(LetterId id, BlobId pdf, String digest, Instant at) {
        jdbc.sql(
                        "update correspondence.letter set pdf = :pdf, pdf_sha256 = :digest, rendered_at = :at where id = :id and pdf is null")
                .param("pdf", pdf.value())
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Holds the letter to the end of the transaction: two agents cannot notify it at once. */
    public Optional<KeptLetter> hold(LetterId id) {
        return jdbc.sql(COLUMNS + "where id = :id for no key update")
                .param("id", id.value())
                .query(LetterStore::letter)
                .optional();
    }

    public void move(LetterId id, LetterState state) {
        jdbc.sql("update correspondence.letter set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    static KeptLetter letter(ResultSet row, int number) throws SQLException {
        var pdf = row.getObject("pdf", UUID.class);
        return new KeptLetter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("template"),
                row.getString("reference"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("recipient"),
                row.getString("object"),
                row.getObject("letter_date", LocalDate.class),
                row.getInt("text_version"),
                row.getBoolean("appeal_stated"),
                new LetterSeal(row.getString("seal")),
                row.getObject("composed_by", UUID.class),
                row.getObject("composed_at", OffsetDateTime.class).toInstant(),
                LetterState.valueOf(row.getString("state")),
                pdf == null ? null : new BlobId(pdf),
                row.getString("pdf_sha256"));
    }
}
