package nc.maillage;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;

/**
 * « Contexte préparé » : what Spring works out of our classes, worked out at the build; used by the starts that say
 * {@code spring.aot.enabled}. The build knows no port of the operator: a start that has one works it all out again.
 */
final class PreparedContext implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String NO_PORT = "-1";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        var port = start.getEnvironment().getProperty("management.server.port", NO_PORT);
        if (!port.equals(NO_PORT)) {
            SpringProperties.setProperty("spring.aot.enabled", "false");
        }
    }
}
