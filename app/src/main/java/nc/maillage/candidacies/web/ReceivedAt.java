package nc.maillage.candidacies.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** « Instant de réception » : noted as the first line of the request is there, before its files have come down a slow link. */
final class ReceivedAt extends OncePerRequestFilter {
    private static final String ATTRIBUTE = ReceivedAt.class.getName();

    private final Clock clock;

    ReceivedAt(Clock clock) {
        this.clock = clock;
    }

    static Instant of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Instant instant) {
            return instant;
        }
        throw new IllegalStateException("this address has no filter of its own");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, clock.instant());
        chain.doFilter(request, response);
    }
}
