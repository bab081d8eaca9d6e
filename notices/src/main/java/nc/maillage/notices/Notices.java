package nc.maillage.notices;

import java.util.List;
import nc.maillage.notices.reading.NoticeParser;
import nc.maillage.notices.reading.RowReader;
import nc.maillage.notices.source.DocumentContent;
import nc.maillage.notices.source.DocumentSource;
import nc.maillage.notices.text.Lines;

/** « Lecture des avis »: the records that a file holds, one for a document, one a row for open data. */
public final class Notices {
    private static final String NO_NOTICE =
            "ce n’est pas un avis de vacance\u202F: aucun de ses champs n’y est reconnu";

    private Notices() {}

    /** The same file gives the same records, whatever its name, the machine or the day. */
    public static NoticeReading read(byte[] file) {
        return switch (DocumentSource.of(file)) {
            case DocumentContent.Unreadable(String why) -> new NoticeReading.Refused(why);
            case DocumentContent.Rows(var rows) ->
                new NoticeReading.Read(rows.stream().map(RowReader::read).toList(), "");
            case DocumentContent.Text(String text) -> {
                Notice notice = NoticeParser.parse(Lines.of(text));
                yield notice == null
                        ? new NoticeReading.Refused(NO_NOTICE)
                        : new NoticeReading.Read(List.of(notice), text);
            }
        };
    }
}
