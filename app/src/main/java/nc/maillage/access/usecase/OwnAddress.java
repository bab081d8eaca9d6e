package nc.maillage.access.usecase;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the agents' browsers find the program: a passkey made there is good for that host alone. */
@Component
public class OwnAddress {
    private final String configured;
    private final Environment environment;

    OwnAddress(@Value("${maillage.public-address:}") String configured, Environment environment) {
        this.configured = configured.strip();
        this.environment = environment;
    }

    /** Such as « https://aide.example.nc »: without a path, as browsers say it. */
    public String origin() {
        if (configured.isEmpty()) {
            return "http://localhost:" + environment.getProperty("local.server.port", "8080");
        }
        var address = URI.create(configured);
        return address.getScheme() + "://" + address.getAuthority();
    }

    public String host() {
        return URI.create(origin()).getHost();
    }
}
