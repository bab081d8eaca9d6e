package nc.maillage.decisions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.decisions.Ruling;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Registre des décisions » : one line an act, filtered and sorted. */
@Component
@Transactional
public class DecisionRegister {
    private static final Map<String, String> ORDER = Map.of(
            "numero", "d.year %1$s, d.sequence %1$s",
            "date", "d.signed_at %1$s",
            "dossier", "p.reference %1$s",
            "sens", "p.ruling %1$s, d.signed_at desc",
            "notification", "d.notified_on %1$s nulls last, d.signed_at desc");
    public static final Set<String> SORTS = ORDER.keySet();
    private static final String FROM = """
            from decisions.decision d join decisions.proposal p on p.id = d.proposal
            where (:ruling::text is null or p.ruling = :ruling)
              and (:notified::text is null or (:notified = 'oui') = (d.notified_on is not null))
              and (:text::text is null or d.number = :text or p.reference = :text)
              and (:from::timestamptz is null or d.signed_at >= :from)
              and (:to::timestamptz is null or d.signed_at < :to)
            """;

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    DecisionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « Filtre du registre » ; null takes everything, both days are included. */
    public record Filter(
            @Nullable Ruling ruling,
            @Nullable Boolean notified,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** « Ligne du registre ». */
    public record Entry(
            String number,
            Instant signedAt,
            String reference,
            PersonId person,
            String scheme,
            Ruling ruling,
            AgentId signedBy,
            @Nullable LocalDate notifiedOn) {}

    public long count(Filter filter) {
        return with(jdbc.sql("select count(*) " + FROM), filter)
                .query(Long.class)
                .single();
    }

    public List<Entry> list(Filter filter, String sort, boolean descending, int size, long offset) {
        return with(jdbc.sql(ordered(sort, descending) + " limit :size offset :offset"), filter)
                .param("size", size)
                .param("offset", offset)
                .query(DecisionRegister::entry)
                .list();
    }

    /** The whole register, read as it is consumed: within a transaction of the caller, who closes it. */
    public Stream<Entry> all(Filter filter, String sort, boolean descending) {
        return with(jdbc.sql(ordered(sort, descending)).withFetchSize(FETCHED), filter)
                .query(DecisionRegister::entry)
                .stream();
    }

    private static String ordered(String sort, boolean descending) {
        var order = ORDER.getOrDefault(sort, "d.year %1$s, d.sequence %1$s").formatted(descending ? "desc" : "asc");
        return """
                select d.number, d.signed_at, p.reference, p.person, p.scheme, p.ruling, d.signed_by, d.notified_on
                """ + FROM + " order by " + order + ", d.id";
    }

    private static Entry entry(ResultSet row, int line) throws SQLException {
        return new Entry(
                row.getString("number"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("reference"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("scheme"),
                Ruling.valueOf(row.getString("ruling")),
                new AgentId(row.getObject("signed_by", UUID.class)),
                row.getObject("notified_on", LocalDate.class));
    }

    private static StatementSpec with(StatementSpec statement, Filter filter) {
        var ruling = filter.ruling();
        var notified = filter.notified();
        var to = filter.to();
        return statement
                .param("ruling", ruling == null ? null : ruling.name(), Types.VARCHAR)
                .param("notified", notified == null ? null : notified ? "oui" : "non", Types.VARCHAR)
                .param("text", filter.number(), Types.VARCHAR)
                .param("from", start(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", start(to == null ? null : to.plusDays(1)), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(WorkingClock.NOUMEA).toInstant().atOffset(ZoneOffset.UTC);
    }
}
