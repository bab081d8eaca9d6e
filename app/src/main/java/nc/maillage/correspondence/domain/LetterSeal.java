package nc.maillage.correspondence.domain;

import nc.maillage.platform.Sha256;

/** « Empreinte d’un courrier » : SHA-256 of its number and of its content as kept; any change shows. */
public record LetterSeal(String hex) {
    private static final int GROUP = 4;
    private static final int SHOWN = 16;

    public static LetterSeal of(String number, String content) {
        return new LetterSeal(Sha256.of(number + "\n" + content));
    }

    /** « 7c1e 90ab 44d2 f0e8 ». */
    public String shortForm() {
        return hex.substring(0, SHOWN).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
