package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.KeptFormStore;
import nc.maillage.access.store.Seal;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was being sent when the session expired. A sealed cookie tells whose it was and opens nothing; the fields wait,
 * sealed for that account alone, until the same person signs in and presses the button.
 */
@Component
class KeptForms {
    static final String RESUMED = "_resumed";
    private static final String COOKIE = "maillage-agent";
    private static final String PURPOSE = "agent-cookie";
    private static final int LARGEST = 500_000;

    private final KeptFormStore store;
    private final Seal seal;
    private final JsonMapper json;
    private final boolean https;

    KeptForms(KeptFormStore store, Seal seal, JsonMapper json, @Value("${maillage.https:false}") boolean https) {
        this.store = store;
        this.seal = seal;
        this.json = json;
        this.https = https;
    }

    /** Whether something was kept. */
    boolean keep(HttpServletRequest request) {
        return whose(request)
                .map(parts -> {
                    var bytes = json.writeValueAsBytes(read(request));
                    if (bytes.length > LARGEST) {
                        return false;
                    }
                    var collectivity = new CollectivityId(UUID.fromString(parts[0]));
                    var account = new AccountId(UUID.fromString(parts[1]));
                    Tenancy.within(collectivity, () -> store.keep(account, bytes));
                    return true;
                })
                .orElse(false);
    }

    Optional<KeptForm> of(AccountId account) {
        return store.of(account).map(bytes -> json.readValue(bytes, KeptForm.class));
    }

    void forget(AccountId account) {
        store.forget(account);
    }

    String agentCookie(CollectivityId collectivity, AccountId account) {
        var text = "%s:%s".formatted(collectivity, account.value()).getBytes(StandardCharsets.UTF_8);
        return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text, PURPOSE)))
                .build()
                .toString();
    }

    String noAgentCookie() {
        return cookie("").maxAge(0).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax");
    }

    private Optional<String[]> whose(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie.getValue()), PURPOSE)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split(":"));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    static KeptForm read(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!KeptForm.secret(name) && !inQuery(request, name)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        if (names(request).anyMatch(name -> KeptForm.secret(name) && !name.equals("_csrf"))) {
            fields.remove(KeptForm.SAID);
        }
        var query = request.getQueryString();
        var path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        var type = request.getContentType();
        return new KeptForm(path, type != null && type.startsWith("multipart/"), fields);
    }

    private static Stream<String> names(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream();
    }

    private static boolean inQuery(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        return query != null && Arrays.stream(query.split("&")).anyMatch(pair -> pair.startsWith(name + "="));
    }
}
