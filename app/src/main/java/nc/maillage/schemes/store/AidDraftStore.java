package nc.maillage.schemes.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.law.Francs;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.configured.AidExample;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.AidEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of aids, with whatever was typed of them. */
@Component
@Transactional
public class AidDraftStore {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<KeptExample>> EXAMPLES = new TypeReference<>() {};
    private static final String SELECT = """
            select id, scheme, fields::text, examples::text, note, revision, editors, edited_at from schemes.aid_draft
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AidDraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** « Exemple conservé » . */
    private record KeptExample(
            String name,
            LocalDate day,
            Map<String, Object> facts,
            Proposal proposal,
            @Nullable Long amount) {
        static KeptExample of(AidExample example) {
            var amount = example.amount();
            return new KeptExample(
                    example.name(),
                    example.day(),
                    example.facts(),
                    example.proposal(),
                    amount == null ? null : amount.amount());
        }

        AidExample example() {
            return new AidExample(name, day, facts, proposal, amount == null ? null : Francs.of(amount));
        }
    }

    public void insert(AidDraft draft) {
        write("""
                insert into schemes.aid_draft (id, collectivity_id, scheme, fields, examples, note, revision, editors, edited_at)
                values (:id, :collectivity, :scheme, :fields::jsonb, :examples::jsonb, :note, :revision, :editors, :at)
                """, draft);
    }

    public void update(AidDraft draft) {
        write("""
                update schemes.aid_draft set fields = :fields::jsonb, examples = :examples::jsonb, note = :note,
                    revision = :revision, editors = :editors, edited_at = :at
                where id = :id and collectivity_id = :collectivity and scheme is not distinct from :scheme
                """, draft);
    }

    private void write(String sql, AidDraft draft) {
        jdbc.sql(sql)
                .param("id", draft.id())
                .param("collectivity", Tenancy.required().value())
                .param("scheme", draft.scheme())
                .param("fields", json.writeValueAsString(draft.entry().fields()))
                .param(
                        "examples",
                        json.writeValueAsString(draft.entry().examples().stream()
                                .map(KeptExample::of)
                                .toList()))
                .param("note", draft.note())
                .param("revision", draft.revision())
                .param("editors", draft.editors().stream().map(AgentId::value).toArray(UUID[]::new))
                .param("at", draft.editedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from schemes.aid_draft where id = :id").param("id", id).update();
    }

    /** The last edited first. */
    public List<AidDraft> all() {
        return jdbc.sql(SELECT + "order by edited_at desc, id")
                .query(this::draft)
                .list();
    }

    public Optional<AidDraft> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    public Optional<AidDraft> locked(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    /** The next version of that aid, where one is being written. */
    public Optional<AidDraft> ofScheme(String scheme) {
        return jdbc.sql(SELECT + "where scheme = :scheme")
                .param("scheme", scheme)
                .query(this::draft)
                .optional();
    }

    private AidDraft draft(ResultSet row, int line) throws SQLException {
        return new AidDraft(
                row.getObject("id", UUID.class),
                row.getString("scheme"),
                new AidEntry(
                        json.readValue(row.getString("fields"), FIELDS),
                        json.readValue(row.getString("examples"), EXAMPLES).stream()
                                .map(KeptExample::example)
                                .toList()),
                row.getString("note"),
                row.getLong("revision"),
                agents(row.getArray("editors")),
                row.getObject("edited_at", OffsetDateTime.class).toInstant());
    }

    static List<AgentId> agents(Array ids) throws SQLException {
        return Stream.of((UUID[]) ids.getArray()).map(AgentId::new).toList();
    }
}
