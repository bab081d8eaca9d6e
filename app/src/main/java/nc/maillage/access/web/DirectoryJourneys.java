package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.directory.Directory.Journey;
import nc.maillage.access.usecase.OwnAddress;
import nc.maillage.platform.CollectivityId;
import org.springframework.stereotype.Component;

/** What leaving for the directory keeps in the session: good for one return, within ten minutes, in the browser that left. */
@Component
class DirectoryJourneys {
    private static final String ATTRIBUTE = "maillage.directory";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final OwnAddress ownAddress;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DirectoryJourneys(OwnAddress ownAddress, Clock clock) {
        this.ownAddress = ownAddress;
        this.clock = clock;
    }

    record Begun(CollectivityId collectivity, String suite, Journey journey) {}

    Journey begin(HttpServletRequest request, CollectivityId collectivity, String suite) {
        var journey = new Journey(drawn(), drawn(), drawn(), back());
        var line = String.join(
                " ",
                journey.state(),
                journey.nonce(),
                journey.verifier(),
                collectivity.toString(),
                Long.toString(clock.millis()),
                suite);
        request.getSession(true).setAttribute(ATTRIBUTE, line);
        return journey;
    }

    /** Serves once, whatever the answer is worth. */
    Optional<Begun> end(HttpServletRequest request, String state) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String line)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        var parts = line.split(" ", 6);
        if (!same(parts[0], state) || Long.parseLong(parts[4]) < clock.millis() - LIFE.toMillis()) {
            return Optional.empty();
        }
        var journey = new Journey(parts[0], parts[1], parts[2], back());
        return Optional.of(new Begun(new CollectivityId(UUID.fromString(parts[3])), parts[5], journey));
    }

    String farewell() {
        return ownAddress.origin() + SignInPages.ADDRESS + "?adieu";
    }

    private String back() {
        return ownAddress.origin() + DirectoryPages.BACK;
    }

    private String drawn() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
