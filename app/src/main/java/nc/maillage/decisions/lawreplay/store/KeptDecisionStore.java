package nc.maillage.decisions.lawreplay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.decisions.HouseholdOfTheDay;
import nc.maillage.decisions.Ruling;
import nc.maillage.decisions.lawreplay.domain.LawReplay;
import nc.maillage.decisions.store.Documents;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.people.PersonId;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed decisions as a replay reads them: their facts first, and more of those that move. */
@Component
@Transactional
public class KeptDecisionStore {
    private static final String SCOPE = """
            from decisions.decision d join decisions.proposal p on p.id = d.proposal
            where d.signed_at <= :until
              and (:scheme::text is null or p.scheme = :scheme)
              and (:from::timestamptz is null or d.signed_at >= :from)
              and (:to::timestamptz is null or d.signed_at < :to)
            """;

    private final JdbcClient jdbc;
    private final Documents documents;

    KeptDecisionStore(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** « Étendue » : how many decisions there are to read, and the number of the last. */
    public record Extent(long decisions, @Nullable String last) {}

    public Extent extent(LawReplay asked, Instant until) {
        return with(
                        jdbc.sql(
                                "select count(*) decisions, (array_agg(d.number order by d.year desc, d.sequence desc))[1] \"last\" "
                                        + SCOPE),
                        asked,
                        until)
                .query((row, line) -> new Extent(row.getLong("decisions"), row.getString("last")))
                .single();
    }

    /**
     * « Décision à relire ».
     *
     * @param facts the law's neutral map; empty once the person was erased
     * @param decided the law under which it was taken
     */
    public record Kept(UUID id, String scheme, Map<String, Object> facts, AsOf decided) {}

    /** In one order, that of their identifiers. */
    public List<Kept> page(LawReplay asked, Instant until, @Nullable UUID after, int size) {
        return with(
                        jdbc.sql(
                                """
                                select d.id, p.scheme, p.facts::text facts, (p.assessment -> 'asOf')::text as_of
                                """ + SCOPE + " and (:after::uuid is null or d.id > :after) order by d.id limit :size"),
                        asked,
                        until)
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query((row, line) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("scheme"),
                        documents.facts(row.getString("facts")),
                        documents.asOf(row.getString("as_of"))))
                .list();
    }

    /** « Décision qui bouge » : what tells it apart, and where its appeal stands. */
    public record Moving(
            PersonId person,
            LocalDate signedOn,
            Ruling ruling,
            Assessment signed,
            HouseholdOfTheDay household,
            boolean challenged,
            @Nullable LocalDate appealUntil) {}

    public Map<UUID, Moving> moving(Collection<UUID> ids) {
        var found = new HashMap<UUID, Moving>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    select d.id, p.person, d.signed_at, p.ruling, p.assessment::text assessment, p.household::text household,
                           d.appeal_until,
                           exists (select from decisions.challenge c where c.decision = d.id and c.cancelled_by is null) challenged
                    from decisions.decision d join decisions.proposal p on p.id = d.proposal
                    where d.id = any(cast(:ids as uuid[]))
                    """)
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((row, line) -> found.put(row.getObject("id", UUID.class), moving(row)))
                    .list();
        }
        return found;
    }

    private Moving moving(ResultSet row) throws SQLException {
        return new Moving(
                new PersonId(row.getObject("person", UUID.class)),
                French.dayOf(row.getObject("signed_at", OffsetDateTime.class).toInstant()),
                Ruling.valueOf(row.getString("ruling")),
                documents.assessment(row.getString("assessment")),
                documents.household(row.getString("household")),
                row.getBoolean("challenged"),
                row.getObject("appeal_until", LocalDate.class));
    }

    private static StatementSpec with(StatementSpec statement, LawReplay asked, Instant until) {
        var to = asked.signedTo();
        return statement
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("scheme", asked.scheme(), Types.VARCHAR)
                .param("from", start(asked.signedFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", start(to == null ? null : to.plusDays(1)), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(WorkingClock.NOUMEA).toInstant().atOffset(ZoneOffset.UTC);
    }
}
