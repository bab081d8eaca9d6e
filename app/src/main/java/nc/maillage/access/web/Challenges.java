package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a key is asked to sign: drawn for one page, kept in the session, good for one answer within ten minutes. */
@Component
class Challenges {
    static final String TO_ENTER = "maillage.challenge.enter";
    static final String TO_ADD = "maillage.challenge.add";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(Clock clock) {
        this.clock = clock;
    }

    String issue(HttpServletRequest request, String purpose) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.getSession().setAttribute(purpose, challenge + ":" + clock.millis());
        return challenge;
    }

    /** Serves once, whatever the answer was worth. */
    Optional<String> take(HttpServletRequest request, String purpose) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(purpose) instanceof String line)) {
            return Optional.empty();
        }
        session.removeAttribute(purpose);
        var parts = line.split(":");
        return Long.parseLong(parts[1]) > clock.millis() - LIFE.toMillis() ? Optional.of(parts[0]) : Optional.empty();
    }
}
