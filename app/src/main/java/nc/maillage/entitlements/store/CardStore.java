package nc.maillage.entitlements.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nc.maillage.decisions.DecisionId;
import nc.maillage.entitlements.CardId;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards: inserted, then ended or replaced, never deleted. */
@Component
@Transactional
public class CardStore {
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final CardRows rows;

    CardStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.rows = new CardRows(jdbc);
    }

    public void insert(HeldCard card) {
        jdbc.sql("""
                insert into entitlements.card (id, collectivity_id, number, scheme, holder, category, valid_from, valid_to,
                  decision, decision_number, file, reference, issued_on, token, replaces, version)
                values (:id, :collectivity, :number, :scheme, :holder, :category, :from, :to, :decision, :decisionNumber,
                  :file, :reference, :issuedOn, :token, :replaces, 1)
                """)
                .param("id", card.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("number", card.number().digits())
                .param("scheme", card.scheme())
                .param("holder", card.holder().value())
                .param("category", card.category())
                .param("from", card.from())
                .param("to", card.to())
                .param("decision", card.decision().value())
                .param("decisionNumber", card.decisionNumber())
                .param("file", card.file())
                .param("reference", card.reference())
                .param("issuedOn", card.issuedOn())
                .param("token", card.token())
                .param("replaces", digits(card.replaces()))
                .update();
        attach(card);
    }

    private void attach(HeldCard card) {
        var collectivity = Tenancy.required().value();
        var rows = new ArrayList<Object[]>();
        for (var person : card.attached()) {
            rows.add(new Object[] {card.id().value(), collectivity, person.value(), rows.size()});
        }
        if (!rows.isEmpty()) {
            batch.batchUpdate(
                    "insert into entitlements.attached (card, collectivity_id, person, position) values (?, ?, ?, ?)",
                    rows);
        }
    }

    /** Ends it from that day on; false when somebody ended it before. */
    public boolean end(HeldCard card, LocalDate firstDayWithout, String why, @Nullable CardNumber replacedBy) {
        return jdbc.sql("""
                update entitlements.card
                set withdrawn_on = :on, ending = :why, replaced_by = :replacedBy, version = version + 1
                where id = :id and version = :version and withdrawn_on is null
                """)
                        .param("on", firstDayWithout)
                        .param("why", why)
                        .param("replacedBy", digits(replacedBy))
                        .param("id", card.id().value())
                        .param("version", card.version())
                        .update()
                == 1;
    }

    public void reminded(CardId id, LocalDate on) {
        jdbc.sql("update entitlements.card set reminded_on = :on, version = version + 1 where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    public void rendered(CardId id, BlobId pdf) {
        jdbc.sql("update entitlements.card set pdf = :pdf where id = :id")
                .param("pdf", pdf.value())
                .param("id", id.value())
                .update();
    }

    public Optional<HeldCard> find(CardId id) {
        return rows.where("id = :value", id.value()).stream().findFirst();
    }

    public Optional<HeldCard> byNumber(CardNumber number) {
        return rows.where("number = :value", number.digits()).stream().findFirst();
    }

    /** Those on which the person is holder or attached, newest first. */
    public List<HeldCard> ofPerson(PersonId person) {
        return rows.where("""
                id in (select id from entitlements.card where holder = :value
                       union select card from entitlements.attached where person = :value)
                """, person.value());
    }

    public Set<PersonId> notEndedOn(String scheme, Collection<PersonId> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                with given as (select id, holder from entitlements.card where scheme = :scheme and valid_to >= :day)
                select holder from given where holder in (:persons)
                union
                select attached.person from entitlements.attached join given on given.id = attached.card
                where attached.person in (:persons)
                """)
                .param("scheme", scheme)
                .param("day", day)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    public List<HeldCard> ofDecision(DecisionId decision) {
        return rows.where("decision = :value", decision.value());
    }

    /** « État cherché » of a list. */
    public enum Wanted {
        ALL("true"),
        VALID("valid_from <= :today and valid_to >= :today and (withdrawn_on is null or withdrawn_on > :today)"),
        ENDING(
                "valid_from <= :today and withdrawn_on is null and valid_to >= :today and valid_to <= cast(:today as date) + :days"),
        ENDED("valid_to < :today and withdrawn_on is null"),
        WITHDRAWN("withdrawn_on is not null");

        private final String condition;

        Wanted(String condition) {
            this.condition = condition;
        }

        public static Wanted of(String word) {
            for (var each : values()) {
                if (each.name().equals(word.toUpperCase(Locale.ROOT))) {
                    return each;
                }
            }
            return ALL;
        }
    }

    public long count(Wanted wanted, String number, LocalDate today, int days) {
        return filtered("select count(*) from entitlements.card where %s and %s", wanted, number, today, days)
                .query(Long.class)
                .single();
    }

    public List<HeldCard> list(
            Wanted wanted, String number, LocalDate today, int days, String order, int limit, long offset) {
        var ids = filtered(
                        "select id from entitlements.card where %s and %s order by " + order(order)
                                + ", number limit :limit offset :offset",
                        wanted,
                        number,
                        today,
                        days)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        return rows.inOrder(ids);
    }

    /** All of them, read as they are consumed: within a transaction of the caller, who closes it. */
    public Stream<HeldCard> all(Wanted wanted, String number, LocalDate today, int days, String order) {
        return filtered(
                        "select id from entitlements.card where %s and %s order by " + order(order) + ", number",
                        wanted,
                        number,
                        today,
                        days)
                .withFetchSize(FETCHED)
                .query((row, n) -> row.getObject("id", UUID.class))
                .stream()
                .gather(Gatherers.windowFixed(FETCHED))
                .flatMap(ids -> rows.inOrder(ids).stream());
    }

    private JdbcClient.StatementSpec filtered(String sql, Wanted wanted, String number, LocalDate today, int days) {
        return jdbc.sql(sql.formatted(wanted.condition, "(:number = '' or number like '%' || :number || '%')"))
                .param("number", number.replaceAll("[^0-9]", ""))
                .param("today", today, Types.DATE)
                .param("days", days);
    }

    private static String order(String sort) {
        return switch (sort) {
            case "fin" -> "valid_to";
            case "-fin" -> "valid_to desc";
            case "numero" -> "card.number";
            case "-numero" -> "card.number desc";
            case "debut" -> "valid_from";
            case "-debut" -> "valid_from desc";
            case "categorie" -> "category";
            case "-categorie" -> "category desc";
            default -> "(valid_to < :today or coalesce(withdrawn_on <= :today, false)), valid_to";
        };
    }

    private static @Nullable String digits(@Nullable CardNumber number) {
        return number == null ? null : number.digits();
    }
}
