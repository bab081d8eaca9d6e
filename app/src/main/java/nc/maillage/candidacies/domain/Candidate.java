package nc.maillage.candidacies.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** « Candidat » : who applies, and how to answer. */
public record Candidate(
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String telephone) {
    public String name() {
        return firstName + " " + lastName;
    }

    /** Two spellings of one address are one address. */
    public static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
