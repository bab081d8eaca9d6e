package nc.maillage.portal.web;

import nc.maillage.platform.web.SessionlessPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The public pages have a chain of their own: no session, no cookie, nothing to forge a request for. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {
    static final String[] PAGES = {
        "/public",
        "/verifier",
        "/verifier/**",
        "/ai-je-droit",
        "/accessibilite",
        "/donnees-personnelles",
        "/avis",
        "/avis/**",
        "/api",
        "/api/**"
    };

    @Bean
    @Order(0)
    SecurityFilterChain publicFilterChain(HttpSecurity http) throws Exception {
        return SessionlessPages.at(http, PAGES).build();
    }
}
