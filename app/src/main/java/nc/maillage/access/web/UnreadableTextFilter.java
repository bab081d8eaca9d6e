package nc.maillage.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses the character zero, which nobody types and which no text of the database can hold. */
final class UnreadableTextFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var unreadable = request.getParameterMap().entrySet().stream()
                .anyMatch(field ->
                        zero(field.getKey()) || Arrays.stream(field.getValue()).anyMatch(UnreadableTextFilter::zero));
        if (unreadable) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean zero(String text) {
        return text.indexOf('\0') >= 0;
    }
}
