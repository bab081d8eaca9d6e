package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser never sends: a host that is not ours, headers of proxies that are none, line ends where a header is made. */
@ProgramTest
class HostileHeadersTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: mechant.example",
                "Host: localhost\r\nX-Forwarded-Host: mechant.example",
                "Host: localhost\r\nForwarded: host=mechant.example;proto=https",
                "Host: localhost\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 4443",
                "Host: localhost\r\nX-Forwarded-Prefix: //mechant.example",
                "Host: localhost\r\nX-Original-URL: //mechant.example/\r\nX-Rewrite-URL: //mechant.example/"
            })
    void a_host_of_somebody_else_leads_nowhere_and_is_written_nowhere(String headers) throws IOException {
        actors.administrator("sud");

        for (var path :
                List.of("/mon-compte", "/", "/connexion", "/connexion/collectivite", "/verifier", "/nulle-part")) {
            var answer = sent("GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).doesNotContain("mechant.example");
            assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                    .as(path)
                    .allMatch(line -> line.matches("Location: /(?!/).*"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//mechant.example", "https://mechant.example", "/\\mechant.example", "/%5cmechant.example",
                        "\\\\mechant.example",
                "/%0d%0aX-Planted:%20oui", "%2f%2fmechant.example", "///mechant.example", "javascript:alert(1)",
                        "/\t/mechant.example",
                "/%09/mechant.example", "https:mechant.example", "@mechant.example", ".mechant.example"
            })
    void the_page_asked_for_before_signing_in_is_one_of_ours(String suite) throws IOException {
        var slug = doors.slugOf(actors.of(Role.CASE_OFFICER, "sud"));
        var encoded = suite.replace("\\", "%5C").replace("\t", "%09");
        for (var path : List.of("/connexion?c=" + slug + "&suite=", "/connexion/collectivite?suite=")) {
            var answer = sent("GET " + path + encoded + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .doesNotContain("value=\"" + suite, "href=\"" + suite)
                    .doesNotContainPattern("(?m)^X-Planted");
            assertThat(answer.replaceAll("(?s).*name=\"suite\" value=\"([^\"]*)\".*", "$1")
                            .lines()
                            .findFirst()
                            .orElse(""))
                    .doesNotStartWith("//")
                    .doesNotContain("\n", "\r");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mon-compte?a=b%0d%0aX-Planted:%20oui",
                "/recherche/export.csv?q=a%0d%0aX-Planted:%20oui",
                "/connexion?c=sud%0d%0aSet-Cookie:%20maillage=x",
                "/connexion?c=sud%E5%98%8D%E5%98%8AX-Planted:%20oui"
            })
    void a_line_end_in_an_address_ends_no_header(String path) throws IOException {
        actors.administrator("sud");
        for (var session : List.of("", doors.sessionCookie(actors.headOfOffice("sud")))) {
            var answer = sent("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: maillage=" + session
                    + "; maillage-collectivite=x%0d%0aX-Planted: oui\r\nConnection: close\r\n\r\n");

            var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
            assertThat(head).doesNotContainPattern("(?m)^X-Planted").doesNotContain("Set-Cookie: maillage=x");
        }
    }

    @Test
    void two_lengths_or_a_length_and_chunks_are_no_request() throws IOException {
        actors.administrator("sud");
        assertThat(
                        sent(
                                "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 0\r\n\r\nGET "))
                .startsWith("HTTP/1.1 400");
        var smuggled = sent(
                "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET /accessibilite HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(smuggled.split("HTTP/1.1 ", -1))
                .as("one answer, then the door is closed")
                .hasSize(2);
    }

    private String sent(String request) throws IOException {
        try (var socket = new Socket("localhost", doors.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
