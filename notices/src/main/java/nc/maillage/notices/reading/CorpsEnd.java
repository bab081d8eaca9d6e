package nc.maillage.notices.reading;

import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.Vocabulary;
import nc.maillage.notices.text.Fold;

/** « Fin du corps »: whether a line printed apart completes the name of the corps. */
final class CorpsEnd {
    private static final Pattern ORPHAN = Pattern.compile(
            "^(?:specialites?\\b|socio-|ou \\p{L}|\\d(?:er|e|eme|nd)? |grade\\b|- |fonctionnel|administratif|publique$)");
    private static final Pattern OPEN = Pattern.compile("(?:[/–,]| ou| et)$");

    private CorpsEnd() {}

    static boolean completes(String corps, String line) {
        Corps known = Corps.named(corps);
        Corps other = Corps.named(line);
        return known == null && isMissing(corps, line)
                || known != null && other != null && other != known
                || OPEN.matcher(corps).find()
                || Vocabulary.isDomain(line)
                || ORPHAN.matcher(Fold.of(line)).lookingAt();
    }

    private static boolean isMissing(String corps, String line) {
        List<String> words = Fold.words(line);
        return Corps.missing(Fold.words(corps)).stream().anyMatch(rest -> Words.startWith(words, rest));
    }
}
