package nc.maillage.decisions.domain;

import nc.maillage.law.Digest;

/** « Empreinte d’un acte » as printed below the signature: four groups of four figures of a digest of all that was signed. */
public final class Seal {
    private static final int GROUP = 4;
    private static final int PRINTED = 16;

    private Seal() {}

    public static String of(String number, String facts, String assessment, String parameters) {
        var digest = Digest.sha256(String.join("\n", number, facts, assessment, parameters));
        var words = new StringBuilder(digest.substring(0, GROUP));
        for (int at = GROUP; at < PRINTED; at += GROUP) {
            words.append(' ').append(digest, at, at + GROUP);
        }
        return words.toString();
    }
}
