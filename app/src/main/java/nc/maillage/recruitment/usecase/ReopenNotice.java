package nc.maillage.recruitment.usecase;

import java.util.List;
import java.util.Map;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.platform.Blobs;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.TypedRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Rouvrir un avis » : its file read again, which says the same as the first time. */
@Component
@Transactional(readOnly = true)
public class ReopenNotice {
    private final Blobs blobs;

    ReopenNotice(Blobs blobs) {
        this.blobs = blobs;
    }

    /** « Avis rouvert » ; no line where its file has no text of its own. */
    public record Reopened(ImportedNotice record, Notice notice, List<String> lines) {
        public Reopened {
            lines = List.copyOf(lines);
        }
    }

    public Reopened run(ImportedNotice record) {
        if (record.textless()) {
            var typed = TypedRecord.of(record.fields());
            return new Reopened(record, typed.said().isEmpty() ? new Notice(Map.of()) : typed.notice(), List.of());
        }
        var content = blobs.find(record.file().blob()).orElseThrow().content();
        return Notices.read(content) instanceof NoticeReading.Read(List<Notice> read, String text)
                        && record.row() < read.size()
                ? new Reopened(record, read.get(record.row()), text.lines().toList())
                : new Reopened(record, new Notice(Map.of()), List.of());
    }
}
