package nc.maillage.access.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * « Annuaire » : authorization code with a proof of possession (PKCE), an identity token verified in signature, issuer, audience, hours and
 * nonce. It is asked what it offers at the first sign-in, so that a directory that is away does not keep the program from starting.
 */
@Component
public class Directory {
    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DirectorySettings settings;
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
    private final RestClientAuthorizationCodeTokenResponseClient tokens =
            new RestClientAuthorizationCodeTokenResponseClient();
    private volatile @Nullable ClientRegistration known;

    Directory(DirectorySettings settings) {
        this.settings = settings;
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
    }

    /** What one sign-in keeps between leaving and coming back. */
    public record Journey(String state, String nonce, String verifier, String back) {}

    /** Where to send the browser; empty while the directory is away. */
    public Optional<String> way(Journey journey) {
        try {
            return Optional.of(request(registration(), journey).getAuthorizationRequestUri());
        } catch (RuntimeException away) {
            told(away);
            return Optional.empty();
        }
    }

    /** Who came back with that code; empty where it proves nobody. */
    public Optional<DirectoryIdentity> identity(Journey journey, String code) {
        try {
            var registration = registration();
            var exchange = new OAuth2AuthorizationExchange(
                    request(registration, journey),
                    OAuth2AuthorizationResponse.success(code)
                            .redirectUri(journey.back())
                            .state(journey.state())
                            .build());
            var answer = tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(registration, exchange));
            var token = (String)
                    Objects.requireNonNull(answer.getAdditionalParameters().get("id_token"));
            var claims = decoders.createDecoder(registration).decode(token);
            if (!journey.nonce().equals(claims.getClaimAsString("nonce"))) {
                LOG.warn("L’annuaire a répondu à une autre demande.");
                return Optional.empty();
            }
            return Optional.of(identity(claims));
        } catch (RuntimeException refused) {
            told(refused);
            return Optional.empty();
        }
    }

    /** Where its own session is closed; empty when it offers none, or elsewhere than where it is. */
    public Optional<String> farewell(String back) {
        return registrationIfThere()
                .map(found ->
                        found.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString)
                .filter(address -> settings.origin()
                        .filter(DirectorySettings.origin(address)::equals)
                        .isPresent())
                .map(address -> address + (address.contains("?") ? "&" : "?") + "client_id="
                        + encoded(settings.clientId()) + "&post_logout_redirect_uri=" + encoded(back));
    }

    private Optional<ClientRegistration> registrationIfThere() {
        try {
            return Optional.of(registration());
        } catch (RuntimeException away) {
            told(away);
            return Optional.empty();
        }
    }

    private DirectoryIdentity identity(Jwt claims) {
        var roles = values(claims.getClaims(), settings.roleClaim())
                .map(settings.roles()::get)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return new DirectoryIdentity(settings.issuer(), Objects.requireNonNull(claims.getSubject()), roles);
    }

    /** The claim may stand in another one, as « realm_access.roles ». */
    private static Stream<String> values(Map<String, Object> claims, String path) {
        Object at = claims;
        for (var step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return switch (at) {
            case String one -> Stream.of(one);
            case Collection<?> several -> several.stream().map(String::valueOf);
            case null, default -> Stream.of();
        };
    }

    private OAuth2AuthorizationRequest request(ClientRegistration registration, Journey journey) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(journey.back())
                .scopes(registration.getScopes())
                .state(journey.state())
                .attributes(attributes -> attributes.put("code_verifier", journey.verifier()))
                .additionalParameters(Map.of(
                        "nonce", journey.nonce(),
                        "code_challenge", challenge(journey.verifier()),
                        "code_challenge_method", "S256"))
                .build();
    }

    private ClientRegistration registration() {
        var registration = known;
        if (registration == null) {
            registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId("annuaire")
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(List.of("openid"))
                    .build();
            known = registration;
        }
        return registration;
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class alone: a message may quote a token. */
    private static void told(RuntimeException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        LOG.warn(
                "L’annuaire n’a pas répondu comme attendu : {}",
                cause.getClass().getName());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
