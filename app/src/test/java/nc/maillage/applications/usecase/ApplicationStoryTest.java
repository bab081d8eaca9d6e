package nc.maillage.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

    private static Episode told(Instant at, String title) {
        return new Episode(at, title, null, "Journal", null);
    }
}
