package nc.maillage.notices.source;

import java.util.List;
import java.util.Map;
import nc.maillage.notices.RefusalCause;

/** « Contenu d’un fichier »: a text, rows of open data, or why it cannot be read. */
public sealed interface DocumentContent {
    /** Lines as Markdown says them. */
    record Text(String text) implements DocumentContent {}

    /** Rows under the column names of the official data set. */
    record Rows(List<Map<String, String>> rows) implements DocumentContent {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** In words, for the person who gave the file. */
    record Unreadable(String why, RefusalCause cause) implements DocumentContent {
        Unreadable(String why) {
            this(why, RefusalCause.UNREADABLE);
        }
    }
}
