package nc.maillage.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.correspondence.AppealDelay.Home;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.correspondence.Letters.Notification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationRulesTest {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "HAND,         2026-11-24, reçu 12, ''",
        "HAND,         2026-11-20, reçu 12, ''",
        "HAND,         2026-11-25, reçu 12, on",
        "HAND,         2026-11-19, reçu 12, on",
        "HAND,         2026-11-24, '  ',    proof",
        "POST_TRACKED, 2026-11-24, '',      proof",
        "POST_PLAIN,   2026-11-24, '',      ''",
        "ELECTRONIC,   2026-11-24, '',      proof",
        "PIGEON,       2026-11-24, reçu 12, means"
    })
    void a_date_lies_between_the_letter_and_today_and_a_proof_is_named(
            String means, LocalDate on, String proof, String field) {
        assertThat(field(new NewNotification(means, on, proof, Home.NEW_CALEDONIA, ""), null, null))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, on", "2026-11-22, ''"})
    void nobody_receives_a_letter_before_it_leaves(LocalDate on, String field) {
        var sent = new Dispatch(
                UUID.randomUUID(),
                Means.POST_PLAIN,
                LocalDate.of(2026, 11, 22),
                "",
                UUID.randomUUID(),
                Instant.EPOCH,
                null);

        assertThat(field(new NewNotification("POST_PLAIN", on, "", Home.NEW_CALEDONIA, ""), sent, null))
                .isEqualTo(field);
    }

    @Test
    void a_correction_changes_something_and_says_why() {
        var before = new Notification("HAND", TODAY, "reçu 12", Home.NEW_CALEDONIA, UUID.randomUUID());

        assertThat(field(new NewNotification("HAND", TODAY, "reçu 12", Home.NEW_CALEDONIA, "x"), null, before))
                .isEqualTo("on");
        assertThat(field(new NewNotification("HAND", TODAY, "reçu 13", Home.NEW_CALEDONIA, " "), null, before))
                .isEqualTo("correction");
        assertThat(field(new NewNotification("HAND", TODAY, "reçu 12", Home.FRANCE, "Elle vit à Lyon."), null, before))
                .isEmpty();
    }

    @Test
    void a_proof_or_a_reason_too_long_is_refused() {
        var before = new Notification("HAND", TODAY, "reçu 12", Home.NEW_CALEDONIA, UUID.randomUUID());

        assertThat(field(new NewNotification("HAND", TODAY, "x".repeat(200), Home.FRANCE, ""), null, null))
                .isEmpty();
        assertThat(field(new NewNotification("HAND", TODAY, "x".repeat(201), Home.FRANCE, ""), null, null))
                .isEqualTo("proof");
        assertThat(field(new NewNotification("HAND", TODAY, "y", Home.FRANCE, "x".repeat(501)), null, before))
                .isEqualTo("correction");
    }

    private static String field(NewNotification given, @Nullable Dispatch sent, @Nullable Notification before) {
        var flaw = NotificationRules.flaw(given, WRITTEN, TODAY, sent, before);
        return flaw == null ? "" : flaw.field();
    }
}
