package nc.maillage.recruitment.store;

import java.util.List;
import java.util.Set;
import nc.maillage.notices.text.Fold;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed, word by word, and the words of the publications that each may stand for. */
final class NearWords {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_ALIKE = 60;
    private static final double WRITTEN_SO = 0.9;
    private static final double CLOSE = 0.55;
    private static final double ANY_LIKENESS = 0.3;
    private static final Set<String> EMPTY = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour", "s",
            "sur", "un", "une");

    private NearWords() {}

    /** « asistante » beside « assistante » : none where no publication holds anything like it. */
    record Typed(String word, List<String> alike) {
        /** As PostgreSQL reads a query of words; a word holds letters and digits only. */
        String query() {
            return String.join(" | ", alike);
        }
    }

    private record Near(String word, String term, double likeness) {}

    static List<Typed> of(String text, JdbcClient jdbc) {
        var words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var near = jdbc.sql("""
                select t.word, k.term, k.likeness
                from unnest(cast(:words as text[])) as t(word)
                     cross join lateral (
                         select v.term, case when v.term = t.word then 1 when starts_with(v.term, t.word) then 0.9
                                             else public.similarity(v.term, t.word) end as likeness
                         from recruitment.publication_word v
                         where v.term = t.word
                            or length(t.word) > 2 and v.term >= t.word collate "C" and v.term < (t.word || chr(1114111)) collate "C"
                            or length(t.word) > 3 and v.term operator (public.%) t.word) k
                order by t.word, k.likeness desc, length(k.term), k.term
                """)
                .param("words", words.toArray(String[]::new))
                .query((row, line) -> new Near(row.getString("word"), row.getString("term"), row.getDouble("likeness")))
                .list();
        return words.stream().map(word -> new Typed(word, chosen(word, near))).toList();
    }

    /** A word that exists is taken at its word: « directeur » does not stand for « direction », which every notice holds. */
    private static List<String> chosen(String word, List<Near> near) {
        var own = near.stream().filter(each -> each.word().equals(word)).toList();
        double least = own.isEmpty() || own.getFirst().likeness() < WRITTEN_SO ? ANY_LIKENESS : CLOSE;
        return own.stream()
                .filter(each -> each.likeness() >= least)
                .limit(MOST_ALIKE)
                .map(Near::term)
                .toList();
    }

    /** The words that carry sense, or all where none does. */
    static List<String> words(String text) {
        var all = Fold.words(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text).stream()
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .toList();
        var telling = all.stream().filter(word -> !EMPTY.contains(word)).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
    }
}
