package nc.maillage.notices.text;

import java.util.List;

/** The months as {@link Fold} leaves them: what is read of a text is looked for here, without case or accent. */
public final class Months {
    private static final List<String> FOLDED = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    /** Any of them, in a pattern. */
    public static final String ANY = String.join("|", FOLDED);

    private Months() {}

    /** From 1 on; 0 where the word names none. */
    public static int number(String folded) {
        return FOLDED.indexOf(folded) + 1;
    }
}
