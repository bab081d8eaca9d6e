package nc.maillage.law.document;

import java.util.List;

/** « Cas »: one example of a condition, as the tests play it: its sentences and its tables in their order. */
public record Example(String title, List<Part> parts) {
    /** « Partie d’un cas ». */
    public sealed interface Part {}

    /** « Phrase ». */
    public record Sentence(String text) implements Part {}

    /** « Tableau »: the first row names the columns. */
    public record Table(List<List<String>> rows) implements Part {
        public List<String> head() {
            return rows.getFirst();
        }

        public List<List<String>> body() {
            return rows.subList(1, rows.size());
        }
    }
}
