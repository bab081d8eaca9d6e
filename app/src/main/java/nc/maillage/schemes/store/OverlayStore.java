package nc.maillage.schemes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.domain.OverlaidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dated values that the collectivity proposes or has approved. */
@Component
@Transactional
public class OverlayStore {
    private static final String COLUMNS = """
            select id, key, numerator, denominator, unit, applies_from, attested, published_on, reference_text,
                   reference_article, reference_paragraph, reference_version, reference_link, grade, confirmed, state,
                   proposed_by, proposed_at, reviewed_by, reviewed_at, review_reason
            from schemes.parameter_value
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<String, List<DatedValue>> approved = new ReadOnce<>();

    OverlayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(OverlaidValue proposed) {
        var value = proposed.value();
        var reference = value.reference();
        jdbc.sql("""
                insert into schemes.parameter_value (id, collectivity_id, key, numerator, denominator, unit, applies_from,
                    attested, published_on, reference_text, reference_article, reference_paragraph, reference_version,
                    reference_link, grade, confirmed, state, proposed_by, proposed_at)
                values (:id, :collectivity, :key, :numerator, :denominator, :unit, :from, :attested, :published, :text,
                    :article, :paragraph, :version, :link, :grade, :confirmed, 'PROPOSED', :by, :at)
                """)
                .param("id", proposed.id())
                .param("collectivity", Tenancy.required().value())
                .param("key", value.key().name())
                .param("numerator", value.value().numerator())
                .param("denominator", value.value().denominator())
                .param("unit", value.unit().code())
                .param("from", value.appliesFrom())
                .param("attested", value.attested())
                .param("published", value.publishedOn())
                .param("text", reference.text())
                .param("article", reference.article())
                .param("paragraph", reference.paragraph())
                .param("version", reference.versionDate())
                .param("link", reference.link())
                .param("grade", value.grade().symbol())
                .param("confirmed", value.confirmed())
                .param("by", proposed.proposedBy().value())
                .param("at", proposed.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void close(UUID id, boolean accepted, AgentId by, Instant at, @Nullable String reason) {
        approved.forget();
        StandingColumns.close(jdbc, "schemes.parameter_value", id, accepted, by, at, reason);
    }

    public Optional<OverlaidValue> locked(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(OverlayStore::value)
                .optional();
    }

    /** In the order of approval, so that a later one replaces an earlier one of the same day. */
    public List<DatedValue> approved() {
        return approved.of(
                "",
                any -> jdbc
                        .sql(COLUMNS + "where state = 'APPROVED' order by reviewed_at, id")
                        .query(OverlayStore::value)
                        .list()
                        .stream()
                        .map(OverlaidValue::value)
                        .toList());
    }

    /** Newest first. */
    public List<OverlaidValue> of(ParameterKey key) {
        return jdbc.sql(COLUMNS + "where key = :key order by proposed_at desc, id")
                .param("key", key.name())
                .query(OverlayStore::value)
                .list();
    }

    /** Approved, or waiting for a second person; in the order of the days from which they apply. */
    public List<OverlaidValue> standing() {
        return jdbc.sql(COLUMNS + "where state in ('APPROVED', 'PROPOSED') order by applies_from, proposed_at, id")
                .query(OverlayStore::value)
                .list();
    }

    private static OverlaidValue value(ResultSet row, int line) throws SQLException {
        return new OverlaidValue(
                row.getObject("id", UUID.class),
                new DatedValue(
                        ParameterKey.of(row.getString("key")),
                        Fraction.of(row.getLong("numerator"), row.getLong("denominator")),
                        FigureUnit.ofCode(row.getString("unit")),
                        row.getObject("applies_from", LocalDate.class),
                        row.getBoolean("attested"),
                        row.getObject("published_on", LocalDate.class),
                        new LegalReference(
                                row.getString("reference_text"),
                                row.getString("reference_article"),
                                row.getString("reference_paragraph"),
                                row.getObject("reference_version", LocalDate.class),
                                row.getString("reference_link")),
                        Grade.ofSymbol(row.getString("grade")),
                        row.getBoolean("confirmed")),
                new AgentId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                StandingColumns.read(row));
    }
}
