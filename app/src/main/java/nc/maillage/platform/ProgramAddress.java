package nc.maillage.platform;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** « Adresse du programme » : where browsers find it; what a mail, a feed, a code leads back to. */
@Component
public class ProgramAddress {
    private final String configured;
    private final Environment environment;

    ProgramAddress(@Value("${maillage.public-address:}") String configured, Environment environment) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    /** Without a slash at its end; while none is set, this machine alone finds it. */
    public String base() {
        return configured.isEmpty()
                ? "http://localhost:"
                        + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))
                : configured;
    }

    public URI at(String path) {
        return URI.create(base() + path);
    }
}
