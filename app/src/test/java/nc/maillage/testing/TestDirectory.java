package nc.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A directory of OpenID Connect on this machine, that says of the next who comes what a test wants. */
public final class TestDirectory {
    private static final String ISSUER = "annuaire";

    private final MockOAuth2Server server = new MockOAuth2Server();

    public TestDirectory() {
        server.start();
    }

    public void configure(DynamicPropertyRegistry properties) {
        properties.add("maillage.oidc.issuer", () -> server.issuerUrl(ISSUER).toString());
        properties.add("maillage.oidc.client-id", () -> "maillage");
        properties.add("maillage.oidc.client-secret", () -> "secret");
        properties.add("maillage.oidc.name", () -> "l’annuaire de la province");
    }

    public String origin() {
        return "http://localhost:" + server.issuerUrl(ISSUER).port();
    }

    /** What it says of the next who comes. */
    public void expects(String subject, Map<String, Object> claims) {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("maillage"), claims, 600));
    }

    /** Goes there and comes back: the address on which the directory sends the browser back, without its host. */
    public String answers(String way, String subject, Map<String, Object> claims) {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("maillage"), claims, 600));
        try (var http = HttpClient.newHttpClient()) {
            var answer =
                    http.send(HttpRequest.newBuilder(URI.create(way)).build(), HttpResponse.BodyHandlers.discarding());
            var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
