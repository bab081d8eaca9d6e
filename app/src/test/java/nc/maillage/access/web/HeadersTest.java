package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;

@ProgramTest
class HeadersTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    OperatorPort operator;

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
    void behind_a_proxy_that_speaks_https_the_browser_is_told_to_come_back_by_it_only() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/accessibilite".formatted(doors.port())));
        try (var http = HttpClient.newHttpClient()) {
            var plain = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
            var proxied = http.send(
                    request.header("X-Forwarded-Proto", "https").build(), HttpResponse.BodyHandlers.discarding());

            assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(proxied.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
        }
    }

    @Test
    void with_https_the_cookies_of_session_and_forms_never_travel_in_clear_nor_from_a_sister_site() {
        var https = new SecurityConfiguration(true, operator);
        var request = new MockHttpServletRequest();
        var answer = new MockHttpServletResponse();

        https.csrfTokens().saveToken(https.csrfTokens().generateToken(request), request, answer);
        https.sessionCookie().writeCookieValue(new CookieSerializer.CookieValue(request, answer, "x"));

        assertThat(answer.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.startsWith("__Host-maillage")
                        && cookie.contains("; Secure")
                        && cookie.contains("; HttpOnly")
                        && cookie.contains("Path=/;")
                        && !cookie.contains("Domain"));
    }

    @Test
    void a_form_of_several_megabytes_is_refused_on_a_page_of_ours() {
        var client = doors.signedIn(actors.headOfOffice("sud"));
        client.get("/mon-compte");

        var answer = client.post("/mon-compte/mot-de-passe", Map.of("current", "x".repeat(3_000_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("lang=\"fr\"", "trop gros");
    }

    @Test
    void a_character_that_nobody_types_is_refused_on_a_page_that_knows_who_asked() {
        var answer = doors.signedIn(actors.headOfOffice("sud")).get("/recherche?q=nepoura%00");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("La demande n’a pas été comprise", "Revenir à mon travail");
    }

    @Test
    void an_address_that_no_server_can_read_is_told_in_french_too() {
        var answer = doors.anonymous().get("/demandes/%00");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("lang=\"fr\"", "La demande n’a pas été comprise");
    }

    @Test
    void a_very_long_address_is_not_carried_through_the_sign_in() {
        actors.administrator("sud");

        assertThat(doors.anonymous()
                        .get("/recherche?q=" + "%C3%A9".repeat(1_100))
                        .location())
                .isEqualTo("/connexion?suite=%2F");
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
