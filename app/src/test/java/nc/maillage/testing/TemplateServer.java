package nc.maillage.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import nc.maillage.platform.web.Typography;

/** Serves templates and static files under the program's own policy, without the program. */
public final class TemplateServer implements AutoCloseable {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "txt",
            "text/plain");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    public TemplateServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public TemplateServer page(String path, String template, Map<String, Object> model) {
        var html = new StringOutput();
        engine.render(template, model, html);
        pages.put(path, Typography.ofHtml(html.toString()));
        return this;
    }

    public String html(String path) {
        return pages.getOrDefault(path, "");
    }

    public String url(String path) {
        return "http://localhost:" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/static/")) {
                send(exchange, file(path), TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
            } else if (pages.containsKey(path)) {
                send(exchange, html(path).getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static byte[] file(String path) throws IOException {
        try (var file = TemplateServer.class.getResourceAsStream(path)) {
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, byte[] body, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", type.startsWith("text/html") ? "no-store" : "max-age=3600");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
