package nc.maillage.bench.monday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** One agent's browser: cookies, forms sent as they stand on the page, redirections followed one by one. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI base;

    Browser(URI base, Executor threads) {
        this.base = base;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
    }

    /** « Réponse ». */
    record Answer(int status, String body, String location) {
        boolean shown() {
            return status == 200;
        }
    }

    void signIn(String collectivity, String login, String password) {
        var page = get("/connexion?c=" + collectivity);
        var form = Form.on(page.body(), "/connexion").with("login", login).with("password", password);
        var answer = follow(post(form));
        if (!answer.shown() || answer.body().contains("name=\"password\"")) {
            throw new IllegalStateException("%s could not sign in: %d".formatted(login, answer.status()));
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** What htmx asks while one types. */
    Answer part(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("HX-Request", "true")
                .GET());
    }

    Answer post(Form form) {
        return send(HttpRequest.newBuilder(base.resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(written(form.fields()))));
    }

    Answer post(Form form, byte[] file) {
        var edge = "----monday";
        var head = new StringBuilder();
        form.fields()
                .forEach(
                        (name, value) -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(edge, name, value)));
        head.append("""
                --%s\r
                Content-Disposition: form-data; name="file"; filename="piece.pdf"\r
                Content-Type: application/pdf\r
                \r
                """.formatted(edge));
        return send(HttpRequest.newBuilder(base.resolve(form.action()))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--%s--\r\n".formatted(edge)))));
    }

    Answer follow(Answer answer) {
        var next = answer;
        for (int hops = 0; !next.location().isEmpty() && hops < 4; hops++) {
            next = get(next.location());
        }
        return next;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.timeout(PATIENCE)
                            .header("Accept-Encoding", "identity")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var location = answer.headers().firstValue("Location").orElse("");
            return new Answer(answer.statusCode(), answer.body(), location);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
