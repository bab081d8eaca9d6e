package nc.maillage.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** « Pages sans session » : no cookie and no account, so nothing to forge a request for; where one comes from is told to nobody. */
public final class SessionlessPages {
    private SessionlessPages() {}

    public static HttpSecurity at(HttpSecurity http, String... pages) throws Exception {
        return http.securityMatcher(pages)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentPolicy.OWN_ONLY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    }
}
