package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The port of health and metrics, kept to the operator: it opens on its own address, and the pages never answer for it. */
@Component
class OperatorPort {
    private static final int CLOSED = -1;

    private volatile int port = CLOSED;

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if ("management".equals(event.getApplicationContext().getServerNamespace())) {
            port = event.getWebServer().getPort();
        }
    }

    boolean listensOn(HttpServletRequest request) {
        return port != CLOSED && request.getLocalPort() == port;
    }
}
