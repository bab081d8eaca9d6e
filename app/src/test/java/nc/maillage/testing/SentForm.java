package nc.maillage.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form of several parts, as a browser without cookies sends it. */
public final class SentForm {
    private static final String EDGE = "maillage-edge";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public SentForm field(String name, String value) {
        return part("name=\"%s\"\r\n".formatted(name), value.getBytes(StandardCharsets.UTF_8));
    }

    public SentForm file(String name, String fileName, byte[] content) {
        return part(
                "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n".formatted(name, fileName),
                content);
    }

    public byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--%s--\r\n".formatted(EDGE).getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    public static String type() {
        return "multipart/form-data; boundary=" + EDGE;
    }

    public HttpResponse<String> to(int port, String path) {
        return sent(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes()))
                .build());
    }

    public static HttpResponse<String> get(int port, String path) {
        return sent(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build());
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SentForm part(String disposition, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n"
                .formatted(EDGE, disposition)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
