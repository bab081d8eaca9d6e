package nc.maillage.correspondence;

/** « Empreintes des courriers », for whoever brings in letters that were written elsewhere. */
public interface LetterSeals {
    /** @param content as kept, to the letter */
    String of(String number, String content);
}
