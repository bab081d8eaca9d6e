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
import nc.maillage.platform.NumbersAhead;
import nc.maillage.platform.NumbersAhead.Series;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WrittenTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
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
    private final JdbcTemplate batch;
    private final JsonMapper json;
    private final WrittenTogether<@Nullable Object[]> written = new WrittenTogether<>(this::write);

    LetterStore(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** The next number of the year; its row is held to the end of the transaction, so that none is skipped. */
    public int nextNumber(int year) {
        return NumbersAhead.next(Series.LETTER, year, () -> following(year));
    }

    private int following(int year) {
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
        written.add(new @Nullable Object[] {
            id.value(),
            Tenancy.required().value(),
            year,
            sequence,
            letter.number(),
            given.template(),
            given.reference(),
            given.subjectKind(),
            given.subject(),
            given.person(),
            given.recipient().getFirst(),
            given.object(),
            given.date(),
            content,
            letter.textVersion(),
            letter.appealStated(),
            seal.hex(),
            new SqlParameterValue(Types.OTHER, by),
            letter.composedAt().atOffset(ZoneOffset.UTC)
        });
        return seal;
    }

    private void write(List<@Nullable Object[]> letters) {
        batch.batchUpdate("""
                insert into correspondence.letter (id, collectivity_id, year, sequence, number, template, reference,
                    subject_kind, subject_id, person_id, recipient, object, letter_date, content, text_version,
                    appeal_stated, seal, composed_by, composed_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'TO_SEND')
                """, letters);
    }

    /** For a query on the letters, those of this transaction among them. */
    private JdbcClient letters() {
        written.flush();
        return jdbc;
    }

    private JdbcClient with(LetterId id) {
        written.flushIf(row -> id.value().equals(row[0]));
        return jdbc;
    }

    public Optional<KeptLetter> find(LetterId id) {
        return with(id).sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(LetterStore::letter)
                .optional();
    }

    public Optional<KeptLetter> byNumber(String number) {
        return letters()
                .sql(COLUMNS + "where number = :number")
                .param("number", number)
                .query(LetterStore::letter)
                .optional();
    }

    public List<KeptLetter> about(String subjectKind, UUID subject) {
        return letters()
                .sql(COLUMNS + "where subject_kind = :kind and subject_id = :subject order by year, sequence")
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
        return with(id).sql("select content from correspondence.letter where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    public void rendered(LetterId id, BlobId pdf, String digest, Instant at) {
        with(id).sql(
                        "update correspondence.letter set pdf = :pdf, pdf_sha256 = :digest, rendered_at = :at where id = :id and pdf is null")
                .param("pdf", pdf.value())
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Holds the letter to the end of the transaction: two agents cannot notify it at once. */
    public Optional<KeptLetter> hold(LetterId id) {
        return with(id).sql(COLUMNS + "where id = :id for no key update")
                .param("id", id.value())
                .query(LetterStore::letter)
                .optional();
    }

    public void move(LetterId id, LetterState state) {
        with(id).sql("update correspondence.letter set state = :state where id = :id")
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
