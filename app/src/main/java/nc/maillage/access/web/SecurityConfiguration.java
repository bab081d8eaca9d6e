package nc.maillage.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.platform.web.ContentPolicy;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Headers, cookies and forged requests are Spring Security's; who may call which route is {@link RouteGuard}'s. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final int AFTER_SPRING_SECURITY = -50;

    private final boolean https;
    private final OperatorPort operator;
    private final String policy;

    @Autowired
    SecurityConfiguration(
            @Value("${maillage.https:false}") boolean https, OperatorPort operator, DirectorySettings directory) {
        this.https = https;
        this.operator = operator;
        // Signing out is a form, and may lead on to the directory: browsers hold that against the rule of forms.
        this.policy = directory
                .origin()
                .map(origin -> ContentPolicy.OWN_ONLY.replace("form-action 'self'", "form-action 'self' " + origin))
                .orElse(ContentPolicy.OWN_ONLY);
    }

    SecurityConfiguration(boolean https, OperatorPort operator) {
        this.https = https;
        this.operator = operator;
        this.policy = ContentPolicy.OWN_ONLY;
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, CookieCsrfTokenRepository tokens) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.contentSecurityPolicy(rules -> rules.policyDirectives(policy))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(routes -> routes.requestMatchers("/actuator/**")
                        .access((authentication, context) ->
                                new AuthorizationDecision(operator.listensOn(context.getRequest())))
                        .anyRequest()
                        .permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The token is in a cookie of its own: a form filled in during an expired session can still be kept. */
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(https ? "__Host-maillage-form" : "maillage-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(https));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? "__Host-maillage" : "maillage");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(https);
        return cookie;
    }

    @Bean
    FilterRegistrationBean<Filter> requestNumberFilter() {
        return ordered(new RequestNumberFilter(), Ordered.HIGHEST_PRECEDENCE);
    }

    /** Around the sessions, which are in the database too. */
    @Bean
    FilterRegistrationBean<Filter> aroundEverything(OutageFilter filter) {
        return ordered(filter, Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Bean
    FilterRegistrationBean<Filter> sessionFilter(OpenSessions sessions) {
        return ordered(new SessionFilter(sessions), AFTER_SPRING_SECURITY);
    }

    @Bean
    FilterRegistrationBean<Filter> unreadableTextFilter() {
        var registration = new FilterRegistrationBean<Filter>(new UnreadableTextFilter());
        registration.setOrder(AFTER_SPRING_SECURITY + 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResortPage() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(LastResortPage.class.getName());
            }
        });
    }

    /** Nobody: without it Spring Boot would make an account of its own. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static FilterRegistrationBean<Filter> ordered(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }
}
