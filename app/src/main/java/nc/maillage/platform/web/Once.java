package nc.maillage.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * « Envoi unique » : a form that carries the hidden field {@code _once} acts once. Sent again, it leads to the page that
 * the first sending led to; sent twice at the same moment, the second one waits for that page, and acts in its turn
 * when the first one was refused.
 */
@Component
public class Once implements HandlerInterceptor {
    /** Name of the hidden field; its value is a fresh UUID drawn by the page. */
    public static final String FIELD = "_once";

    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String TAKEN = Once.class.getName();

    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var token = token(request);
        if (token == null) {
            return true;
        }
        for (int tries = 0; tries < TRIES; tries++) {
            if (take(token, request.getRequestURI())) {
                request.setAttribute(TAKEN, token);
                return true;
            }
            var location = ledTo(token);
            if (location != null) {
                leadTo(location, response);
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        leadTo("/", response);
        return false;
    }

    private static void leadTo(String location, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(TAKEN) instanceof UUID token)) {
            return;
        }
        var location = response.getHeader(HttpHeaders.LOCATION);
        if (failure == null && location != null && response.getStatus() / 100 == 3) {
            jdbc.sql("update platform.form_sent set led_to = :location where token = :token")
                    .param("location", location)
                    .param("token", token)
                    .update();
        } else {
            jdbc.sql("delete from platform.form_sent where token = :token")
                    .param("token", token)
                    .update();
        }
    }

    private static @Nullable UUID token(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || request.getDispatcherType() == DispatcherType.ERROR) {
            return null;
        }
        var text = request.getParameter(FIELD);
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean take(UUID token, String path) {
        return jdbc.sql("""
                insert into platform.form_sent (token, path, sent_at) values (:token, :path, :at)
                on conflict (token) do nothing
                """)
                        .param("token", token)
                        .param("path", path)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private @Nullable String ledTo(UUID token) {
        return jdbc.sql("select led_to from platform.form_sent where token = :token")
                .param("token", token)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
