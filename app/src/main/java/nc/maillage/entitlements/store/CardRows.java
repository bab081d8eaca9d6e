package nc.maillage.entitlements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.decisions.DecisionId;
import nc.maillage.entitlements.CardId;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole cards: two queries however many there are. */
final class CardRows {
    private final JdbcClient jdbc;

    CardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HeldCard> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = where("id in (:value)", ids).stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<HeldCard> where(String condition, Object value) {
        var attached = attached(condition, value);
        return jdbc.sql("select * from entitlements.card where %s order by valid_from desc, issued_on desc, id desc"
                        .formatted(condition))
                .param("value", value)
                .query((row, n) -> card(row, attached))
                .list();
    }

    private Map<UUID, List<PersonId>> attached(String condition, Object value) {
        record Line(UUID card, PersonId person) {}
        return jdbc
                .sql("""
                select card, person from entitlements.attached
                where card in (select id from entitlements.card where %s) order by card, position
                """.formatted(condition))
                .param("value", value)
                .query((row, n) ->
                        new Line(row.getObject("card", UUID.class), new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::card, Collectors.mapping(Line::person, Collectors.toList())));
    }

    private static HeldCard card(ResultSet row, Map<UUID, List<PersonId>> attached) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var pdf = row.getObject("pdf", UUID.class);
        return new HeldCard(
                new CardId(id),
                new CardNumber(row.getString("number")),
                row.getString("scheme"),
                new PersonId(row.getObject("holder", UUID.class)),
                attached.getOrDefault(id, List.of()),
                row.getString("category"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new DecisionId(row.getObject("decision", UUID.class)),
                row.getString("decision_number"),
                row.getObject("file", UUID.class),
                row.getString("reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("token"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("ending"),
                number(row.getString("replaces")),
                number(row.getString("replaced_by")),
                row.getObject("reminded_on", LocalDate.class),
                pdf == null ? null : new BlobId(pdf),
                row.getLong("version"));
    }

    private static @Nullable CardNumber number(@Nullable String digits) {
        return digits == null ? null : new CardNumber(digits);
    }
}
