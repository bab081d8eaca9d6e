package nc.maillage.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nc.maillage.platform.web.SentForms.Claim;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * « Envoi unique » : a form that carries the hidden field {@code _once} acts once. Sent again, it leads to the page that
 * the first sending led to; sent twice at the same moment, the second one waits for that page, and acts in its turn
 * when the first one was refused, or was cut short before its act was committed.
 */
@Component
public class Once implements HandlerInterceptor {
    /** Name of the hidden field; its value is a fresh UUID drawn by the page. */
    public static final String FIELD = "_once";

    /** How long a page may wait before it is sent. Marks are kept for longer, so that none is forgotten that may come again. */
    static final Period LIFE = Period.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Once.class);
    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int DATED = 7;
    private static final String TAKEN = Once.class.getName();

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final SentForms forms;
    private final Clock clock;

    Once(SentForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** The mark of a page made on that day, which it tells (RFC 9562, version 7). */
    public static UUID mark(LocalDate day) {
        var drawn = UUID.randomUUID();
        var high = (day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() << 16)
                | 0x7000L
                | (drawn.getMostSignificantBits() & 0xfffL);
        return new UUID(high, drawn.getLeastSignificantBits());
    }

    /** A mark without a day is of a page made before marks had one. */
    private boolean tooOld(UUID mark) {
        if (mark.version() != DATED) {
            return false;
        }
        var made = LocalDate.ofInstant(Instant.ofEpochMilli(mark.getMostSignificantBits() >>> 16), ZoneOffset.UTC);
        return made.plus(LIFE).isBefore(LocalDate.now(clock));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var token = token(request);
        if (token == null) {
            return true;
        }
        if (tooOld(token)) {
            throw new TooOld();
        }
        var claim = new Claim(token, UUID.randomUUID());
        for (int tries = 0; tries < TRIES; tries++) {
            if (running.add(token)) {
                if (begin(claim, request)) {
                    return true;
                }
                var location = ledTo(token);
                if (location != null) {
                    leadTo(location, response);
                    return false;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new SentBefore(false);
    }

    private boolean begin(Claim claim, HttpServletRequest request) {
        var begun = false;
        try {
            begun = forms.take(claim, request.getRequestURI()) || takeOver(claim);
            if (begun) {
                request.setAttribute(TAKEN, claim);
                SentForms.current(claim);
            }
            return begun;
        } finally {
            if (!begun) {
                running.remove(claim.token());
            }
        }
    }

    /** Ours and no longer running here, or of a program that is gone: that request will not act any more. */
    private boolean takeOver(Claim claim) {
        var taken = forms.taken(claim.token());
        return taken != null
                && taken.ledTo() == null
                && !taken.acted()
                && (taken.ours() || !taken.alive())
                && forms.takeOver(claim, taken.claim());
    }

    /** Null while the other request is at work; a form that acted and whose answer was lost leads to no known page. */
    private @Nullable String ledTo(UUID token) {
        var taken = forms.taken(token);
        if (taken == null) {
            return null;
        }
        if (taken.ledTo() == null && taken.acted() && (taken.ours() || !taken.alive())) {
            throw new SentBefore(true);
        }
        return taken.ledTo();
    }

    private static void leadTo(String location, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(TAKEN) instanceof Claim claim)) {
            return;
        }
        SentForms.current(null);
        var location = response.getHeader(HttpHeaders.LOCATION);
        try {
            if (failure == null && location != null && response.getStatus() / 100 == 3) {
                forms.ledTo(claim, location);
            } else {
                forms.forget(claim);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("the next sending of this form finds that this one is over", away);
        } finally {
            running.remove(claim.token());
        }
    }

    private static @Nullable UUID token(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || request.getDispatcherType() == DispatcherType.ERROR) {
            return null;
        }
        return AddressId.orNull(request.getParameter(FIELD));
    }
}
