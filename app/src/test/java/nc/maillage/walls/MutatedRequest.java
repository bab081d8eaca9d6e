package nc.maillage.walls;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * One request made from a sound one with a few things changed, the same for the same seed: most often what its fields hold, so that
 * it goes deep; else its fields, address, method, headers, or the file it carries.
 */
final class MutatedRequest {
    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "get", "TRACE");
    private static final List<String> HEADERS = List.of(
            "Accept: image/nothing",
            "Accept: ;;;",
            "Accept-Language: x-\u00E9,*;q=9",
            "Accept-Charset: utf-99",
            "Range: bytes=5-1",
            "If-Modified-Since: hier",
            "If-None-Match: *",
            "HX-Request: true",
            "X-Forwarded-For: 1.2.3.4, ::1, x",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Host: mechant.example",
            "X-Forwarded-Port: -1",
            "Forwarded: for=\"_x\";host=mechant.example",
            "Cookie: maillage=*; a=\"b",
            "Content-Type: text/plain",
            "Content-Type: application/json",
            "Content-Type: multipart/form-data",
            "Content-Type: a/b; charset=utf-99",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Encoding: gzip",
            "Expect: 100-continue",
            "Origin: null",
            "X-HTTP-Method-Override: DELETE",
            "Sec-Fetch-Site: cross-site",
            "Authorization: Basic Og==",
            "Authorization: Bearer x",
            "Upgrade: websocket",
            "Connection: close");
    private static final int MANY = 1_500;

    private final RequestSeed seed;
    private final HostileValues values;
    private final HostileFiles files;
    private final SplittableRandom dice;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> headers = new ArrayList<>();
    private String method;
    private String path;

    MutatedRequest(RequestSeed seed, HostileValues values, HostileFiles files, SplittableRandom dice) {
        this.seed = seed;
        this.values = values;
        this.files = files;
        this.dice = dice;
        this.method = seed.method();
        this.path = seed.path();
    }

    /** @param cookies of whoever sends it, with the token of its forms */
    record Sent(String method, String path, byte[] bytes) {
        boolean head() {
            return method.equals("HEAD");
        }
    }

    Sent sent(String cookies, String token) {
        var pairs = pairs();
        if (dice.nextInt(12) == 0) {
            path = elsewhere();
        }
        if (dice.nextInt(40) == 0) {
            method = METHODS.get(dice.nextInt(METHODS.size()));
        }
        if (dice.nextInt(10) == 0) {
            headers.add(HEADERS.get(dice.nextInt(HEADERS.size())));
        }
        headers.add("Cookie: " + cookies);
        if (seed.posts()) {
            pairs.add(Map.entry("_csrf", token));
            if (dice.nextInt(4) == 0) {
                pairs.add(Map.entry("_once", new UUID(dice.nextLong(), dice.nextLong()).toString()));
            }
        }
        boolean parts = !seed.files().isEmpty() && dice.nextInt(30) != 0 || dice.nextInt(60) == 0;
        write(seed.posts() ? path : path + "?" + written(pairs), seed.posts() ? body(pairs, parts) : new byte[0]);
        return new Sent(method, path, bytes.toByteArray());
    }

    private List<Map.Entry<String, String>> pairs() {
        var fields = new LinkedHashMap<>(seed.fields());
        var names = List.copyOf(fields.keySet());
        int changes = names.isEmpty() ? 0 : 1 + dice.nextInt(Math.min(4, names.size()));
        for (int i = 0; i < changes; i++) {
            var name = names.get(dice.nextInt(names.size()));
            fields.put(name, values.draw(fields.getOrDefault(name, ""), dice));
        }
        var pairs = new ArrayList<Map.Entry<String, String>>(fields.entrySet());
        if (dice.nextInt(10) == 0) {
            disturb(pairs);
        }
        return pairs;
    }

    private void disturb(List<Map.Entry<String, String>> pairs) {
        switch (dice.nextInt(5)) {
            case 0 -> pairs.removeIf(_ -> dice.nextInt(3) == 0);
            case 1 -> pairs.addAll(List.copyOf(pairs));
            case 2 ->
                pairs.replaceAll(
                        pair -> Map.entry(pair.getKey() + (dice.nextBoolean() ? "[]" : "[0].a.b"), pair.getValue()));
            case 3 -> pairs.add(Map.entry(values.draw("name", dice), values.draw("", dice)));
            default -> {
                var more = dice.nextInt(10) == 0 ? MANY : 20;
                for (int i = 0; i < more; i++) {
                    pairs.add(Map.entry(
                            pairs.isEmpty() || i % 2 == 0
                                    ? "x" + i
                                    : pairs.getFirst().getKey(),
                            "1"));
                }
            }
        }
    }

    private String elsewhere() {
        var parts = path.split("/");
        int at = parts.length < 2 ? 0 : 1 + dice.nextInt(parts.length - 1);
        return switch (dice.nextInt(8)) {
            case 0, 1, 2, 3 -> {
                if (parts.length > 0) {
                    parts[at] = encoded(values.draw(parts[at], dice), StandardCharsets.UTF_8);
                }
                yield parts.length == 0 ? "/" : String.join("/", parts);
            }
            case 4 -> path + "/";
            case 5 -> path + ";jsessionid=" + dice.nextInt();
            case 6 ->
                path
                        + List.of("/..", "/%2e%2e/", "%00", "%", "%zz", "%c0%ae", "//", ".json", "/\\", "?", "#x")
                                .get(dice.nextInt(11));
            default -> path.toUpperCase(java.util.Locale.ROOT);
        };
    }

    private byte[] body(List<Map.Entry<String, String>> pairs, boolean parts) {
        if (!parts) {
            headers.add("Content-Type: application/x-www-form-urlencoded");
            return written(pairs).getBytes(StandardCharsets.ISO_8859_1);
        }
        var names = seed.files().isEmpty() ? List.of("file") : seed.files();
        return files.body(pairs, names.get(dice.nextInt(names.size())), headers, values, dice);
    }

    private void write(String target, byte[] body) {
        var head = new StringBuilder(method + " " + target.replace(' ', '+') + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
    }

    private String written(List<Map.Entry<String, String>> pairs) {
        var charset = dice.nextInt(50) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var text = new StringBuilder();
        for (var pair : pairs) {
            text.append(text.isEmpty() ? "" : "&")
                    .append(encoded(pair.getKey(), charset))
                    .append('=')
                    .append(encoded(pair.getValue(), charset));
        }
        if (dice.nextInt(60) == 0) {
            text.append(List.of("&%", "&%zz=1", "&=", "&&&", "&a=%c3%28", ";x", "&%00=%00")
                    .get(dice.nextInt(7)));
        }
        return text.toString();
    }

    private static String encoded(String text, Charset charset) {
        return java.net.URLEncoder.encode(text, charset);
    }
}
