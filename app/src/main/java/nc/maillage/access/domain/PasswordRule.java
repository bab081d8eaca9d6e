package nc.maillage.access.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** « Règle du mot de passe » : long, and neither the login nor one that everybody tries; no imposed signs, no expiry. */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final List<String> WORN =
            List.of("motdepasse", "password", "azerty", "qwerty", "123456", "nouvellecaledonie", "maillage");

    private PasswordRule() {}

    /** The French sentence that says what is wrong, empty when the password will do. */
    public static Optional<String> problem(String password, String login) {
        var plain = password.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(
                    "Le mot de passe compte au moins 12 caractères. Trois mots sans rapport font l’affaire.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Le mot de passe compte au plus 200 caractères.");
        }
        if (plain.contains(login.replaceAll("[^a-z0-9]", ""))) {
            return Optional.of("Le mot de passe contient votre identifiant : choisissez-en un autre.");
        }
        var rest = WORN.stream().reduce(plain, (text, worn) -> text.replace(worn, ""));
        if (rest.chars().distinct().count() < 4) {
            return Optional.of("Ce mot de passe est trop facile à deviner. Trois mots sans rapport font l’affaire.");
        }
        return Optional.empty();
    }
}
