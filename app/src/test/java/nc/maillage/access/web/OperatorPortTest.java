package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Health and metrics answer on the operator's port and nowhere else, and name nobody. */
@ProgramTest
@TestPropertySource(properties = {"management.server.port=0", "maillage.db.pool=4"})
@DirtiesContext
class OperatorPortTest {
    @Autowired
    Doors doors;

    @Autowired
    Actors actors;

    @Value("${local.management.port}")
    int operator;

    @Test
    void the_program_says_that_it_is_well() {
        var health = get(operator, "/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"UP\"").doesNotContain("jdbc", "path");
    }

    @Test
    void measures_are_by_pattern_of_route_and_carry_no_number_of_a_file() {
        var officer = doors.signedIn(actors.caseOfficer("sud"));
        officer.get("/personnes/8417263");
        officer.get("/demandes/AMG-2026-84172");
        doors.anonymous().get("/nulle-part/8417263");
        doors.anonymous().get("/verifier/jeton-8417263");

        var measures = get(operator, "/actuator/prometheus").body();

        assertThat(measures)
                .contains(
                        "http_server_requests_seconds_count",
                        "uri=\"/personnes/{number",
                        "hikaricp_connections",
                        "jvm_")
                .doesNotContain("8417263", "84172");
    }

    @Test
    void the_port_of_the_pages_gives_neither_even_to_this_machine() {
        actors.administrator("sud");
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env"}) {
            assertThat(get(doors.port(), path).statusCode()).as(path).isIn(403, 404);
        }
        assertThat(get(operator, "/actuator/env").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(int port, String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return http.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
