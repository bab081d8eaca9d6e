package nc.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a window, behind an address of its own: keeps its cookies, sends the proof of origin of the last
 * page, follows no redirection.
 */
public final class Client {
    private static final RandomGenerator DICE = new SecureRandom();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI base;
    private final Supplier<String> pageWithForm;
    private final String address = "198.18.%d.%d".formatted(DICE.nextInt(256), DICE.nextInt(1, 255));
    private String token = "";

    Client(int port, Supplier<String> pageWithForm) {
        this.base = URI.create("http://localhost:" + port);
        this.pageWithForm = pageWithForm;
    }

    /** « Réponse » : {@code location} is empty when it leads nowhere. */
    public record Answer(int status, String body, String location, HttpResponse<String> whole) {}

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    public Answer post(String path, Map<String, String> fields) {
        if (token.isEmpty()) {
            get(pageWithForm.get());
        }
        var whole = new LinkedHashMap<>(fields);
        whole.putIfAbsent("_csrf", token);
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(written(whole))));
    }

    /** One file in the field « file », as a browser sends it. */
    public Answer postFile(String path, byte[] content) {
        if (token.isEmpty()) {
            get(pageWithForm.get());
        }
        var edge = "maillage-edge";
        var head = """
                --%s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --%s\r
                Content-Disposition: form-data; name="file"; filename="piece.pdf"\r
                Content-Type: application/pdf\r
                \r
                """.formatted(edge, token, edge).getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofByteArray(tail))));
    }

    public Answer postWithoutProof(String path, Map<String, String> fields) {
        var whole = new LinkedHashMap<>(fields);
        whole.put("_csrf", "");
        return post(path, whole);
    }

    /** The answer to where that one leads, as many times as it leads somewhere. */
    public Answer follow(Answer answer) {
        var next = answer;
        for (int hops = 0; !next.location().isEmpty() && hops < 6; hops++) {
            next = get(next.location());
        }
        return next;
    }

    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setDomain(base.getHost() + ".local");
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
    }

    /** As when the session ran out while the page stayed open. */
    public void loseSession() {
        setCookie("maillage", "bm90LWEtc2Vzc2lvbg==");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response =
                    http.send(request.header("X-Forwarded-For", address).build(), HttpResponse.BodyHandlers.ofString());
            var matcher = TOKEN.matcher(response.body());
            if (matcher.find()) {
                token = matcher.group(1);
            }
            var location = response.headers().firstValue("Location").orElse("").replace(base.toString(), "");
            return new Answer(response.statusCode(), response.body(), location, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
