package nc.maillage.candidacies.usecase;

import java.net.URI;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where a mail leads to. */
@Component
class CandidatePlaces {
    private final String configured;
    private final Environment environment;

    CandidatePlaces(@Value("${maillage.public-address:}") String configured, Environment environment) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    private String origin() {
        return configured.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : configured;
    }

    URI candidacy(String token) {
        return URI.create(origin() + "/candidature/" + token);
    }

    URI notice(PublishedVacancy vacancy) {
        return URI.create(origin() + "/avis/" + vacancy.address());
    }

    URI asking(PublishedVacancy vacancy) {
        return URI.create(notice(vacancy) + "/candidater");
    }
}
