package nc.maillage.entitlements.store;

import java.time.LocalDate;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.entitlements.domain.CardNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What anyone may know of a card, asked as the role of the public pages: a word and a date. */
@Component
public class ValidityStore {
    private final JdbcClient jdbc;

    ValidityStore(@Qualifier("portalJdbcClient") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Validity of(CardNumber number, LocalDate on) {
        return jdbc.sql("select status, day from entitlements.card_validity(:number, :on)")
                .param("number", number.digits())
                .param("on", on)
                .query((row, n) -> validity(row.getString("status"), row.getObject("day", LocalDate.class)))
                .optional()
                .orElseGet(Validity.Unknown::new);
    }

    private static Validity validity(String status, LocalDate day) {
        return switch (status) {
            case "VALID" -> new Validity.Valid(day);
            case "NOT_YET" -> new Validity.NotYet(day);
            case "NOT_VALID" -> new Validity.NotValid(day);
            default -> throw new IllegalStateException("the database answers " + status);
        };
    }
}
