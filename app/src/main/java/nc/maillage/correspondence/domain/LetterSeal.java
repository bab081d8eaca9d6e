package nc.maillage.correspondence.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** « Empreinte d’un courrier » : SHA-256 of its number and of its content as kept; any change shows. */
public record LetterSeal(String hex) {
    private static final int GROUP = 4;
    private static final int SHOWN = 16;

    public static LetterSeal of(String number, String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((number + "\n").getBytes(StandardCharsets.UTF_8));
            return new LetterSeal(HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** « 7c1e 90ab 44d2 f0e8 ». */
    public String shortForm() {
        return hex.substring(0, SHOWN).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
