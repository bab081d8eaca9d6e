package nc.maillage.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nc.maillage.access.CurrentAgent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Runs the request as its agent, behind its wall; an account disabled or changed meanwhile loses its session here. */
final class SessionFilter extends OncePerRequestFilter {
    private final OpenSessions sessions;

    SessionFilter(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The page of an error is made for the agent of the request that failed.
        var found = Optional.ofNullable(SignedIn.of(request)).or(() -> sessions.signedIn(request));
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        found.get().putOn(request);
        var failure = CurrentAgent.actAs(found.get().session(), () -> run(request, response, chain));
        switch (failure) {
            case null -> {}
            case IOException broken -> throw broken;
            case ServletException broken -> throw broken;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static @Nullable Exception run(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException | ServletException failure) {
            return failure;
        }
    }
}
