package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class HeadersTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Test
    void a_page_of_an_agent_is_kept_by_no_cache_and_framed_by_nobody() {
        var headers = doors.signedIn(actors.caseOfficer("sud"))
                .get("/mon-compte")
                .whole()
                .headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Request-Number").orElse("")).matches("[A-Z2-9]{8}");
    }

    @Test
    void a_form_from_elsewhere_is_refused_in_french_with_the_number_of_the_request() {
        var client = doors.signedIn(actors.caseOfficer("sud"));
        client.get("/mon-compte");

        var answer = client.postWithoutProof("/mon-compte/mot-de-passe", Map.of("current", "x"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Ce formulaire n’a pas été accepté")
                .contains(
                        answer.whole().headers().firstValue("X-Request-Number").orElse("?"));
    }

    @Test
    void a_file_too_large_says_how_large_it_may_be() {
        var client = doors.signedIn(actors.caseOfficer("sud"));
        client.get("/mon-compte");

        var answer = client.postFile("/mon-compte/mot-de-passe", new byte[13_000_000]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Le fichier est trop gros", "10\u00A0Mo au plus");
    }

    @Test
    void a_page_that_does_not_exist_says_so_in_french_to_anyone() {
        actors.administrator("sud");
        assertThat(doors.anonymous().get("/nulle-part").status()).isEqualTo(404);
        assertThat(doors.anonymous().get("/nulle-part").body()).contains("Cette page n’existe pas", "lang=\"fr\"");
        assertThat(doors.signedIn(actors.caseOfficer("sud")).get("/nulle-part").body())
                .contains("Cette page n’existe pas", "Revenir à mon travail");
    }

    @Test
    void an_address_that_awaits_a_form_says_so() {
        actors.administrator("sud");
        assertThat(doors.anonymous().get("/deconnexion").status()).isEqualTo(405);
    }

    @Test
    void nothing_of_the_engine_room_answers_on_the_port_of_the_pages() {
        var passerBy = doors.anonymous();

        for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/prometheus", "/actuator/heapdump"}) {
            assertThat(passerBy.get(path).status()).as(path).isIn(403, 404);
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
        var answer = doors.anonymous().get("/connexion?c=" + doors.slugOf(actors.caseOfficer("sud")));
        var cookies = answer.whole().headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite"));
    }
}
