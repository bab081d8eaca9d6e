package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The collectivity last chosen on this desk, remembered for a year; its name is public. */
final class ChosenCollectivity {
    private static final String COOKIE = "maillage-collectivite";
    private static final Duration LIFE = Duration.ofDays(365);

    private ChosenCollectivity() {}

    static Optional<String> of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie == null ? null : cookie.getValue());
    }

    static String remembered(String slug, boolean https) {
        return ResponseCookie.from(COOKIE, slug)
                .path("/")
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
