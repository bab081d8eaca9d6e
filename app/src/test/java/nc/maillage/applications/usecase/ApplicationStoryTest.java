package nc.maillage.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.applications.usecase.ApplicationStory.Episode;
import org.junit.jupiter.api.Test;

class ApplicationStoryTest {
    private static final Instant MORNING = Instant.parse("2026-10-04T22:40:00Z");

    @Test
    void the_newest_stands_first_and_acts_of_one_instant_keep_their_order() {
        var registered = told(MORNING, "a enregistré la demande");
        var acknowledged = told(MORNING, "a accusé réception de la demande");
        var received = told(MORNING.plusSeconds(60), "a reçu une pièce");

        assertThat(ApplicationStory.newestFirst(List.of(registered, acknowledged, received)))
                .containsExactly(received, acknowledged, registered);
    }

    @Test
    void what_has_a_day_and_no_hour_ends_its_day_and_shows_none() {
        var signed = told(MORNING, "a signé la décision");
        var notified = new Episode(LocalDate.of(2026, 10, 5), null, "La décision est notifiée", null, "Décision", null);
        var nextDay = told(Instant.parse("2026-10-05T13:00:00Z"), "a reçu une pièce");

        assertThat(ApplicationStory.newestFirst(List.of(notified, signed, nextDay)))
                .containsExactly(nextDay, notified, signed);
    }

    private static Episode told(Instant at, String title) {
        return Episode.at(at, title, null, "Journal", null);
    }
}
