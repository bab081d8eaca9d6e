package nc.maillage.decisions;

/** « Textes signés » : what the seal of an act is a digest of, for whoever brings in acts like those of this program. */
public interface SignedTexts {
    Texts of(DecisionId decision);

    String seal(String number, Texts texts);

    /** « Textes d’un acte » : its facts, its verdict and the figures of its day, as sealed. */
    record Texts(String facts, String verdict, String figures) {}
}
