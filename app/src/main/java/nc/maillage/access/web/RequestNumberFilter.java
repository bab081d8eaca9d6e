package nc.maillage.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a short number, that a person can read out and an operator finds in the log. */
final class RequestNumberFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = RequestNumberFilter.class.getName() + ".number";
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String number ? number : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = new StringBuilder();
        var random = ThreadLocalRandom.current();
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> number.append(ALPHABET.charAt(i)));
        request.setAttribute(ATTRIBUTE, number.toString());
        response.setHeader("X-Request-Number", number.toString());
        try (var ignored = MDC.putCloseable("request", number.toString())) {
            chain.doFilter(request, response);
        }
    }
}
