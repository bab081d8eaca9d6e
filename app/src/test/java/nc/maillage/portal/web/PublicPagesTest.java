package nc.maillage.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import nc.maillage.platform.web.MinuteLimit;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class PublicPagesTest {
    @Autowired
    Doors doors;

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    private Client passerBy;

    /** The public is answered with the figures of the first that published the scheme: of those that other tests opened, this one. */
    @BeforeEach
    void oneThatLaidNothingOverTheLawPublishedTheCard() {
        decided.ready("a-public");
        passerBy = doors.anonymous();
    }

    @Test
    void a_franc_below_the_ceiling_is_probably_yes_and_at_the_ceiling_probably_not_with_the_figure() {
        assertThat(answer(Map.of("resources", "229859"))).contains("Probablement oui : carte A", "229 859,2 F");
        assertThat(answer(Map.of("resources", "229860")))
                .contains("Probablement non", "229 859,2 F", "voies de recours");
        assertThat(answer(Map.of("resources", "100000", "cover", "oui"))).contains("carte B");
    }

    @Test
    void more_than_six_months_is_yes_less_is_not_and_the_very_day_is_for_a_person() {
        assertThat(answer(Map.of("since", "23/05/2026"))).contains("Probablement oui");
        assertThat(answer(Map.of("since", "24/05/2026"))).contains("Demandez à une personne");
        assertThat(answer(Map.of("since", "25/05/2026"))).contains("Probablement non");
    }

    @Test
    void who_counts_several_persons_is_not_told_that_there_is_nobody_else() {
        assertThat(answer(Map.of("persons", "3")))
                .contains("Vous avez compté 3 personnes")
                .doesNotContain("Aucune autre personne");
        assertThat(answer(Map.of("persons", "1"))).doesNotContain("Aucune autre personne", "Vous avez compté");
    }

    @Test
    void the_address_alone_is_the_home_of_the_public_with_a_door_for_agents() {
        var home = passerBy.follow(passerBy.get("/"));

        assertThat(plain(home)).contains("L’aide médicale, simplement", "href=\"/connexion\"");
        assertThat(doors.signedIn(actors.caseOfficer("sud")).get("/").location())
                .isEqualTo("/travail");
    }

    @Test
    void what_is_not_known_is_never_guessed() {
        assertThat(answer(Map.of("since", ""))).contains("Demandez à une personne");
        assertThat(answer(Map.of("centre", ""))).contains("Demandez à une personne");
    }

    @Test
    void nothing_is_kept_of_a_visitor() {
        var answer = passerBy.post("/ai-je-droit", answers(Map.of("pregnant", "oui")));

        assertThat(answer.whole().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(passerBy.get("/ai-je-droit").body()).doesNotContain("checked");
    }

    @Test
    void impossible_answers_are_told_and_stay_typed() {
        var wrong = passerBy.post(
                "/ai-je-droit", answers(Map.of("resources", "-3", "persons", "0", "since", "31/02/2026")));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(plain(wrong)).contains("négatif", "de 1 à 60", "n’existe pas", "value=\"31/02/2026\"");
    }

    @Test
    void the_answer_is_readable_by_everyone() {
        try (var visit = Chrome.onPhone(doors.port())) {
            visit.open("/ai-je-droit");
            visit.page().selectOption("#province", "sud");
            visit.page().fill("#since", "02/03/2020");
            visit.page().check("#centre");
            visit.page().fill("#persons", "4");
            visit.page().fill("#resources", "155600");
            visit.page().check("#cover");
            visit.press("Voir la réponse")
                    .sees("Probablement oui")
                    .isAccessible()
                    .scrollsOnlyDownwards();
            visit.photograph("ai-je-droit");
        }
    }

    @Test
    void numbers_cannot_be_tried_one_after_the_other() {
        var clock = new MovedClock();
        var limit = new MinuteLimit(clock, 3);

        for (int visit = 0; visit < 3; visit++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(limit.allows("a")).isTrue();
    }

    private String answer(Map<String, String> changed) {
        var answer = passerBy.post("/ai-je-droit", answers(changed));
        assertThat(answer.status()).isEqualTo(200);
        return plain(answer);
    }

    private static Map<String, String> answers(Map<String, String> changed) {
        var fields = new HashMap<>(Map.of(
                "province", "sud",
                "since", "02/03/2020",
                "centre", "oui",
                "persons", "4",
                "resources", "155600",
                "cover", "non",
                "pregnant", "non",
                "veteran", "non",
                "_csrf", ""));
        fields.putAll(changed);
        return fields;
    }

    private static String plain(Client.Answer answer) {
        return answer.body().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T00:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
