package nc.maillage.schemes.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.organisation.AgentId;

/** « Réponse à une question ouverte », approved or not; all are kept. */
public record GivenAnswer(
        UUID id,
        String scheme,
        String question,
        String text,
        AgentId answeredBy,
        Instant answeredAt,
        Standing standing) {
    public boolean counts() {
        return standing instanceof Standing.Approved;
    }
}
