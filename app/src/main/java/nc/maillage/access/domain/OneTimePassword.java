package nc.maillage.access.domain;

import java.util.random.RandomGenerator;

/** « Mot de passe provisoire » : shown once to the administrator, changed at the first sign-in. */
public final class OneTimePassword {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private OneTimePassword() {}

    /** Such as « k7wm-p3xa-9fqt-hu2c »: 79 bits, none of the signs that are mistaken for one another. */
    public static String draw(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
