package nc.maillage.entitlements.usecase;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public reaches the program: what a code leads to. */
@Component
public class PublicAddress {
    private final String base;

    PublicAddress(@Value("${maillage.public-address:http://localhost:${server.port:8080}}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String verification(String token) {
        return base + "/verifier/" + token;
    }

    /** « sud.example.nc/verifier » : short enough to be typed. */
    public String spoken() {
        return base.replaceFirst("^https?://", "") + "/verifier";
    }
}
