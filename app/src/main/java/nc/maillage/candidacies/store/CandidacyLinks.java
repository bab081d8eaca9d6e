package nc.maillage.candidacies.store;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Sha256;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose candidacy a link opens, asked as the role of the public pages: nothing but its digest is kept. */
@Component
public class CandidacyLinks {
    private static final int BYTES = 32;
    private static final int LETTERS = 43;

    private final JdbcClient jdbc;

    CandidacyLinks(@Qualifier("portalJdbcClient") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « Derrière un lien ». */
    public record Place(CandidacyId candidacy, CollectivityId collectivity) {}

    /** 256 bits that nobody guesses, as an address holds them. */
    public static String fresh(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String digest(String token) {
        return Sha256.of(token);
    }

    public Optional<Place> behind(String token) {
        if (token.length() != LETTERS) {
            return Optional.empty();
        }
        return jdbc.sql("select candidacy, collectivity from candidacies.behind_link(:digest)")
                .param("digest", digest(token))
                .query((row, line) -> new Place(
                        new CandidacyId(row.getObject("candidacy", UUID.class)),
                        new CollectivityId(row.getObject("collectivity", UUID.class))))
                .optional();
    }
}
