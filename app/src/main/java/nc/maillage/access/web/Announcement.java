package nc.maillage.access.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What {@code run} answers on standard output: the address, and on an empty home the code of the first steps. */
@Component
class Announcement {
    private final FirstSteps firstSteps;
    private final boolean demo;
    private int port;

    Announcement(FirstSteps firstSteps, @Value("${maillage.demo:false}") boolean demo) {
        this.firstSteps = firstSteps;
        this.demo = demo;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void ready() {
        if (!demo) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text());
        }
    }

    private String text() {
        var address = "Maillage est prêt : http://localhost:%s/".formatted(Integer.toString(port));
        return firstSteps.awaited()
                ? "%s\nCe programme est vide. À la première page, donnez ce code : %s"
                        .formatted(address, firstSteps.code())
                : address;
    }
}
