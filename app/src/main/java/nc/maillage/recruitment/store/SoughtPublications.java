package nc.maillage.recruitment.store;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.ResidenceAsked;
import nc.maillage.recruitment.VacancyFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What a filter asks, as conditions of SQL on {@code recruitment.publication p} and their parameters. */
final class SoughtPublications {
    static final String OPEN = "(p.status in ('PUBLISHED', 'EXTENDED') and p.closes_at > :now)";
    static final String WEEK = "(" + OPEN + " and p.deadline <= :week)";
    static final String RESIDENCE = """
            case when p.residence_years is null then 'NONE' when p.residence_operator = '<' then 'UNDER_THREE'
                 when p.residence_years >= 10 then 'TEN' when p.residence_years >= 5 then 'FIVE' else 'THREE' end""";
    private static final int DAYS_AFTER_TODAY = 6;

    private final VacancyFilter filter;
    private final List<NearWords.Typed> typed;
    private final OffsetDateTime now;

    SoughtPublications(VacancyFilter filter, List<NearWords.Typed> typed, OffsetDateTime now) {
        this.filter = filter;
        this.typed = typed;
        this.now = now;
    }

    static SoughtPublications of(VacancyFilter filter, OffsetDateTime now, JdbcClient jdbc) {
        return new SoughtPublications(filter, NearWords.of(filter.words(), jdbc), now);
    }

    /** A word like none that is published, or signs that make no word. */
    boolean impossible() {
        return typed.isEmpty() && !filter.words().isBlank()
                || typed.stream().anyMatch(each -> each.alike().isEmpty());
    }

    String all() {
        return allBut("");
    }

    /** Every condition but that one. */
    String allBut(String condition) {
        return Stream.of(words(), employers(), corps(), places(), residences(), closing())
                .filter(each -> !each.equals(condition))
                .reduce("true", (one, other) -> one + " and " + other);
    }

    String words() {
        return typed.isEmpty() ? "true" : "p.terms @@ cast(:words as tsquery)";
    }

    String employers() {
        return filter.employers().isEmpty() ? "true" : "p.employer = any (cast(:employers as text[]))";
    }

    String corps() {
        return filter.corps().isEmpty() ? "true" : "p.corps && cast(:corps as text[])";
    }

    String places() {
        return filter.places().isEmpty() ? "true" : "p.place = any (cast(:places as text[]))";
    }

    String residences() {
        return filter.residences().isEmpty() ? "true" : RESIDENCE + " = any (cast(:residences as text[]))";
    }

    String closing() {
        return switch (filter.closing()) {
            case OPEN -> OPEN;
            case WEEK -> WEEK;
            case CLOSED -> "not " + OPEN;
            case ALL -> "true";
        };
    }

    /** How near a publication is to the words: what stands at its head counts most, what is written as typed more than likeness. */
    String nearness() {
        return """
                (select coalesce(sum(case when p.head @@ w.exact then 4 when p.head @@ w.near then 3 when p.terms @@ w.exact then 1 else 0 end), 0)
                 from unnest(cast(:exact as tsquery[]), cast(:near as tsquery[])) as w(exact, near))""";
    }

    StatementSpec with(StatementSpec sql) {
        var today = LocalDate.ofInstant(now.toInstant(), WorkingClock.NOUMEA);
        return sql.param("now", now)
                .param("week", today.plusDays(DAYS_AFTER_TODAY), Types.DATE)
                .param("words", whole())
                .param("exact", typed.stream().map(NearWords.Typed::word).toArray(String[]::new))
                .param("near", typed.stream().map(NearWords.Typed::query).toArray(String[]::new))
                .param("employers", filter.employers().toArray(String[]::new))
                .param("corps", filter.corps().toArray(String[]::new))
                .param("places", filter.places().toArray(String[]::new))
                .param(
                        "residences",
                        filter.residences().stream().map(ResidenceAsked::name).toArray(String[]::new));
    }

    private String whole() {
        return String.join(
                " & ", typed.stream().map(each -> "(" + each.query() + ")").toList());
    }
}
