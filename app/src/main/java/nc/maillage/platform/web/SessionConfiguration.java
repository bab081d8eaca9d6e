package nc.maillage.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions live in the database: any copy of the program can answer the next request. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.session", maxInactiveIntervalInSeconds = 1800)
class SessionConfiguration {
    /** Two tabs of one agent may write the same attribute at once: the later word stands, and neither page fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer laterWordStands() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
