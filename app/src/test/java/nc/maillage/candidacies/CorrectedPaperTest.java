package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.Role;
import nc.maillage.candidacies.retention.store.ErasureStore;
import nc.maillage.testing.Candidates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a correction: the receipt, and what may not be corrected. */
class CorrectedPaperTest extends WithMistypedPaper {
    @Autowired
    Candidates candidates;

    @Autowired
    ErasureStore erasure;

    @Test
    void the_receipt_is_issued_again_and_the_one_it_replaces_stays() throws IOException {
        var first = actors.as(who, () -> open.receipt(id).orElseThrow());
        corrected(Map.of("firstName", "Joseph", "receivedOn", "19/11/2026", "why", "Registre."));

        assertThat(text(receipt()))
                .contains("version 2", "remplace la version 1", "jour d’arrivée, prénom", "Joseph Papier")
                .doesNotContain("Jospeh");
        assertThat(actors.as(who, () -> open.receipt(id, 1))).hasValue(first);
        assertThat(human.get(file + "/accuses/1").status()).isEqualTo(200);
        assertThat(human.get(file + "/accuses/2").status()).isEqualTo(404);
        assertThat(human.get(file).body()).contains("Accusé, version 1");

        corrected(Map.of("firstName", "Joséphine", "receivedOn", "19/11/2026"));
        assertThat(text(receipt())).contains("version 3", "remplace la version 2");
        assertThat(actors.as(who, () -> erasure.erase(id)))
                .as("they go with the candidacy")
                .containsEntry("candidacies.former_receipt", 2);
    }

    @Test
    void nothing_changed_is_nothing_written() {
        var steps = steps().size();
        assertThat(corrected(Map.of()).status()).isEqualTo(302);
        assertThat(steps()).hasSize(steps);
        assertThat(opened().receipts()).isEmpty();
    }

    @Test
    void a_second_tab_overwrites_nothing_and_keeps_what_it_typed() {
        var seen = version();
        corrected(Map.of("firstName", "Joseph"));
        var crossed = human.post(file + "/rectifier", with(Map.of("version", seen, "firstName", "Josué")));
        assertThat(crossed.status()).isEqualTo(409);
        assertThat(plain(crossed.body())).contains("enregistré « Joseph », tapé ici « Josué »", "value=\"Josué\"");
        assertThat(read().candidate().firstName()).isEqualTo("Joseph");
    }

    @Test
    void what_the_candidate_sent_on_line_and_what_is_withdrawn_are_not_the_offices_to_mend() {
        var online = candidates.sends(
                vacancies.published(here, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 11)),
                RecruitmentWay.ON_TITLE,
                Candidates.NOTHING_CLAIMED,
                Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(human.get("/candidatures/%s/rectifier".formatted(online.value()))
                        .status())
                .isEqualTo(404);

        human.post(file + "/retrait", Map.of("version", version(), "words", "Lettre du 23."));
        assertThat(corrected(Map.of("firstName", "Joseph")).body()).contains("ne se rectifie plus");
        assertThat(read().candidate().firstName()).isEqualTo("Jospeh");
    }

    @Test
    void another_house_finds_nothing_and_who_only_reads_may_not() {
        var elsewhere = doors.signedIn(actors.humanResources(actors.freshCollectivity()));
        assertThat(elsewhere.get(file + "/rectifier").status()).isEqualTo(404);
        assertThat(elsewhere.get(file + "/accuses/1").status()).isEqualTo(404);
        assertThat(doors.signedIn(actors.of(Role.DIRECTOR, here))
                        .get(file + "/rectifier")
                        .status())
                .isEqualTo(403);
    }
}
