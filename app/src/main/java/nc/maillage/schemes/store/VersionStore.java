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
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.domain.VersionDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions of schemes, drafts and published ones. */
@Component
@Transactional
public class VersionStore {
    private static final TypeReference<List<PieceKind>> PIECES = new TypeReference<>() {};
    private static final String COLUMNS = """
            select id, scheme, number, applies_from, applies_to, rule_digest, pieces::text, default_validity_months, note,
                   specification::text, editors, drafted_by, drafted_at, published_by, published_at
            from schemes.version
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<String, List<VersionDraft>> published = new ReadOnce<>();
    private final Specifications specifications;
    private final JsonMapper json;

    VersionStore(JdbcClient jdbc, Specifications specifications, JsonMapper json) {
        this.jdbc = jdbc;
        this.specifications = specifications;
        this.json = json;
    }

    /** One version at a time is drafted for a scheme: the lock lasts as long as the transaction. */
    public int nextNumber(String scheme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "schemes.version " + Tenancy.required() + " " + scheme)
                .query((row, line) -> line)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from schemes.version where scheme = :scheme")
                .param("scheme", scheme)
                .query(Integer.class)
                .single();
    }

    public void insert(VersionDraft draft) {
        var version = draft.version();
        jdbc.sql("""
                insert into schemes.version (id, collectivity_id, scheme, number, applies_from, applies_to, rule_digest,
                    pieces, default_validity_months, note, specification, editors, drafted_by, drafted_at)
                values (:id, :collectivity, :scheme, :number, :from, :to, :rule, :pieces::jsonb, :months, :note,
                    :specification::jsonb, :editors, :by, :at)
                """)
                .param("id", draft.id())
                .param("collectivity", Tenancy.required().value())
                .param("scheme", version.scheme())
                .param("number", version.number())
                .param("from", version.from())
                .param("to", version.to())
                .param("rule", version.ruleDigest())
                .param("pieces", json.writeValueAsString(version.pieces()))
                .param("months", version.defaultValidityMonths())
                .param("note", draft.note())
                .param("specification", specifications.written(draft.specification()))
                .param("editors", draft.editors().stream().map(AgentId::value).toArray(UUID[]::new))
                .param("by", draft.draftedBy().value())
                .param("at", draft.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Also ends the version before it, on the eve. */
    public void publish(VersionDraft draft, AgentId by, Instant at) {
        published.forget();
        var eve = draft.version().from().minusDays(1);
        jdbc.sql("""
                update schemes.version set applies_to = :eve
                where scheme = :scheme and published_by is not null and (applies_to is null or applies_to > :eve)
                """)
                .param("eve", eve)
                .param("scheme", draft.version().scheme())
                .update();
        jdbc.sql("update schemes.version set published_by = :by, published_at = :at where id = :id")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", draft.id())
                .update();
    }

    public Optional<VersionDraft> locked(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(this::version)
                .optional();
    }

    /** Newest first, drafts included. */
    public List<VersionDraft> of(String scheme) {
        return jdbc.sql(COLUMNS + "where scheme = :scheme order by number desc")
                .param("scheme", scheme)
                .query(this::version)
                .list();
    }

    public List<SchemeVersion> published() {
        return whole().stream().map(VersionDraft::version).toList();
    }

    /** Published versions of the aids that this collectivity set up, newest first. */
    public List<VersionDraft> aids() {
        return whole().stream().filter(each -> each.specification() != null).toList();
    }

    private List<VersionDraft> whole() {
        return published.of(
                "",
                any -> jdbc.sql(COLUMNS + "where published_by is not null order by scheme, number desc")
                        .query(this::version)
                        .list());
    }

    public Optional<SchemeVersion> inForce(String scheme, LocalDate day) {
        return published().stream()
                .filter(version -> version.scheme().equals(scheme) && version.appliesOn(day))
                .findFirst();
    }

    private VersionDraft version(ResultSet row, int line) throws SQLException {
        var scheme = row.getString("scheme");
        var publisher = row.getObject("published_by", UUID.class);
        var published = row.getObject("published_at", OffsetDateTime.class);
        var id = row.getObject("id", UUID.class);
        var specification = specifications.of(id, row.getString("specification"));
        return new VersionDraft(
                id,
                new SchemeVersion(
                        scheme,
                        row.getInt("number"),
                        specification == null ? SchemeCatalogue.shipped().title(scheme) : specification.title(),
                        row.getObject("applies_from", LocalDate.class),
                        row.getObject("applies_to", LocalDate.class),
                        row.getString("rule_digest"),
                        json.readValue(row.getString("pieces"), PIECES),
                        row.getObject("default_validity_months", Integer.class)),
                row.getString("note"),
                specification,
                AidDraftStore.agents(row.getArray("editors")),
                new AgentId(row.getObject("drafted_by", UUID.class)),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                publisher == null ? null : new AgentId(publisher),
                published == null ? null : published.toInstant());
    }
}
