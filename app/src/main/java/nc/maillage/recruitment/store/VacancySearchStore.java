package nc.maillage.recruitment.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyCounts;
import nc.maillage.recruitment.VacancyFilter;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.VacancyLine;
import nc.maillage.recruitment.VacancyOrder;
import nc.maillage.recruitment.VacancySearch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asked as the role of the public pages, which reads nothing of a vacancy but its publications. */
@Component
class VacancySearchStore implements VacancySearch {
    private static final String LINE = """
            select p.vacancy, p.address, p.number, p.title, p.employer, p.corps, p.place, p.residence_operator, p.residence_years,
                   p.deposited_on, p.deadline, p.closes_at, p.status, p.outcome_on, p.version, p.published_at, p.changed_at
            from recruitment.publication p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    VacancySearchStore(@Qualifier("portalJdbcClient") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<VacancyLine> find(VacancyFilter filter, VacancyOrder order, long from, int most) {
        var sought = sought(filter);
        if (sought.impossible()) {
            return List.of();
        }
        var both = filter.closing() == VacancyClosing.ALL && order == VacancyOrder.DEADLINE;
        return sought.with(jdbc.sql((both ? soonestOfBoth(sought) : LINE + "where " + sought.all())
                        + " order by %s %s p.address offset :from limit :most"
                                .formatted(openFirst(filter), order(order, filter, sought))))
                .param("from", from)
                .param("upto", from + most)
                .param("most", most)
                .query((row, line) -> line(row))
                .list();
    }

    /** The open ones by their index, then the others by theirs from its end: as many of each as a page may need. */
    private static String soonestOfBoth(SoughtPublications sought) {
        return """
                select p.* from (
                    (%1$s where %2$s and %3$s order by p.closes_at, p.address limit :upto)
                    union all
                    (%1$s where %2$s and not %3$s order by p.closes_at desc, p.address limit :upto)) p
                """.formatted(LINE, sought.all(), SoughtPublications.OPEN);
    }

    @Override
    public List<VacancyLine> latest(VacancyFilter filter, Instant changedSince, int most) {
        var sought = sought(filter);
        if (sought.impossible()) {
            return List.of();
        }
        return sought.with(jdbc.sql(LINE
                        + "where %s and p.changed_at > :since order by p.changed_at desc, p.address limit :most"
                                .formatted(sought.all())))
                .param("since", changedSince.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, line) -> line(row))
                .list();
    }

    @Override
    public long count(VacancyFilter filter) {
        var sought = sought(filter);
        return sought.impossible()
                ? 0
                : sought.with(jdbc.sql("select count(*) from recruitment.publication p where " + sought.all()))
                        .query(Long.class)
                        .single();
    }

    @Override
    public VacancyCounts counts(VacancyFilter filter) {
        return PublicationCounts.of(sought(filter), jdbc);
    }

    private SoughtPublications sought(VacancyFilter filter) {
        return SoughtPublications.of(filter, OffsetDateTime.now(clock), jdbc);
    }

    private static String openFirst(VacancyFilter filter) {
        return filter.closing() == VacancyClosing.ALL ? SoughtPublications.OPEN + " desc," : "";
    }

    private static String order(VacancyOrder order, VacancyFilter filter, SoughtPublications sought) {
        return switch (order) {
            case DEADLINE -> soonest(filter);
            case NEWEST -> "p.deposited_on desc, p.published_at desc,";
            case RELEVANCE -> sought.nearness() + " desc, " + soonest(filter);
        };
    }

    private static String soonest(VacancyFilter filter) {
        return switch (filter.closing()) {
            case OPEN, WEEK -> "p.closes_at,";
            case CLOSED -> "p.closes_at desc,";
            case ALL -> "case when " + SoughtPublications.OPEN + " then p.closes_at end, p.closes_at desc,";
        };
    }

    private static VacancyLine line(ResultSet row) throws SQLException {
        return new VacancyLine(
                new VacancyId(row.getObject("vacancy", UUID.class)),
                row.getString("address"),
                row.getString("number"),
                row.getString("title"),
                row.getString("employer"),
                texts(row.getArray("corps")),
                row.getString("place"),
                row.getString("residence_operator"),
                row.getObject("residence_years", Integer.class),
                row.getObject("deposited_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                PublicationStatus.valueOf(row.getString("status")),
                row.getObject("outcome_on", LocalDate.class),
                row.getInt("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
