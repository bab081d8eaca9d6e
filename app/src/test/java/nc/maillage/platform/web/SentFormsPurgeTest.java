package nc.maillage.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The marks of sent forms do not pile up, and none is forgotten while its page may still be sent. */
@ProgramTest
class SentFormsPurgeTest {
    private static final String FORM = "/mon-compte/raccourcis";

    @Autowired
    SentFormsPurge purge;

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Client agent;

    @BeforeEach
    void anAgentAtWork() {
        today = LocalDate.now(clock);
        agent = doors.signedIn(actors.caseOfficer(actors.freshCollectivity()));
    }

    @Test
    void a_page_says_by_its_mark_on_which_day_it_was_made() {
        var page = agent.get("/raccourcis").body();

        assertThat(page).containsPattern("name=\"_once\" value=\"[0-9a-f]{8}-[0-9a-f]{4}-7");
    }

    @Test
    void a_page_of_thirty_days_ago_is_still_sent_and_an_older_one_is_refused_in_french() {
        assertThat(send(Once.mark(today.minusDays(30))).location()).isEqualTo("/raccourcis");

        var late = send(Once.mark(today.minusDays(31)));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Cette page est trop ancienne", "Rien n’a été enregistré", "revenez en arrière");
    }

    @Test
    void a_mark_is_forgotten_only_once_its_page_is_too_old_to_come_back() {
        var forgotten = sentOn(today.minusDays(36));
        var kept = sentOn(today.minusDays(34));

        purge.purge();

        assertThat(known(forgotten)).isFalse();
        assertThat(known(kept)).isTrue();
        assertThat(send(forgotten).status()).isEqualTo(409);
        assertThat(known(forgotten)).isFalse();
    }

    private Client.Answer send(UUID mark) {
        return agent.post(FORM, Map.of("_once", mark.toString()));
    }

    private UUID sentOn(LocalDate day) {
        var mark = Once.mark(day);
        jdbc.sql(
                        "insert into platform.form_sent (token, path, sent_at, led_to) values (:token, :path, :at, '/raccourcis')")
                .param("token", mark)
                .param("path", FORM)
                .param("at", OffsetDateTime.now(clock).with(day))
                .update();
        return mark;
    }

    private boolean known(UUID mark) {
        return jdbc.sql("select exists (select from platform.form_sent where token = :token)")
                .param("token", mark)
                .query(Boolean.class)
                .single();
    }
}
