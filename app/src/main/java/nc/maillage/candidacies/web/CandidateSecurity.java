package nc.maillage.candidacies.web;

import java.time.Clock;
import nc.maillage.platform.web.SessionlessPages;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * A candidate has no session and no cookie: the link in the address is the only key, so it goes to nobody else and no search
 * engine keeps it.
 */
@Configuration(proxyBeanMethods = false)
class CandidateSecurity {
    private static final String[] PAGES = {"/candidature", "/candidature/**", "/avis/*/candidater"};

    @Bean
    @Order(-1)
    SecurityFilterChain candidateFilterChain(HttpSecurity http) throws Exception {
        return SessionlessPages.at(http, PAGES)
                .headers(headers ->
                        headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    @Bean
    FilterRegistrationBean<ReceivedAt> receivedAtFilter(Clock clock) {
        var registration = new FilterRegistrationBean<>(new ReceivedAt(clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/candidature/*", "/avis/*");
        return registration;
    }
}
