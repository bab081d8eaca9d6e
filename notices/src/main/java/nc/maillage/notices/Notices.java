package nc.maillage.notices;

import java.util.List;
import java.util.Set;
import nc.maillage.notices.reading.NoticeParser;
import nc.maillage.notices.reading.RowReader;
import nc.maillage.notices.source.DocumentContent;
import nc.maillage.notices.source.DocumentSource;
import nc.maillage.notices.text.Fold;

/** « Lecture des avis »: the records that a file holds, one for a document, one a row for open data. */
public final class Notices {
    private static final String NO_NOTICE =
            "ce n’est pas un avis de vacance\u202F: aucun de ses champs n’y est reconnu";

    private static final String ENGLISH = "ce texte est en anglais\u202F: seul un avis en français se lit";
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "and", "of", "to", "for", "with", "you", "will", "are");
    private static final Set<String> FRENCH_WORDS =
            Set.of("le", "la", "les", "de", "des", "du", "et", "pour", "un", "une");

    private Notices() {}

    /** Whether the bytes are read as a text or as rows of data, with nothing to unpack. */
    public static boolean isPlain(byte[] bytes) {
        return DocumentSource.isPlain(bytes);
    }

    /** Whether the file holds files of its own, and is no document. */
    public static boolean isArchive(byte[] file) {
        return DocumentSource.isArchive(file);
    }

    /** The same file gives the same records, whatever its name, the machine or the day. */
    public static NoticeReading read(byte[] file) {
        return switch (DocumentSource.of(file)) {
            case DocumentContent.Unreadable(String why, RefusalCause cause) -> new NoticeReading.Refused(why, cause);
            case DocumentContent.Rows(var rows) ->
                new NoticeReading.Read(rows.stream().map(RowReader::read).toList(), "");
            case DocumentContent.Text(String text) -> {
                Notice notice = NoticeParser.parse(text);
                yield notice == null
                        ? new NoticeReading.Refused(isEnglish(text) ? ENGLISH : NO_NOTICE, RefusalCause.NO_NOTICE)
                        : new NoticeReading.Read(List.of(notice), text);
            }
        };
    }

    private static boolean isEnglish(String text) {
        List<String> words = Fold.words(text);
        long english = words.stream().filter(ENGLISH_WORDS::contains).count();
        return english >= 3
                && english > 2 * words.stream().filter(FRENCH_WORDS::contains).count();
    }
}
