package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * « Avis importé » : the record of one notice and the file that it was read from.
 *
 * @param row which notice of its file, from 0
 * @param key what stays the same from one version of the notice to the next
 */
public record ImportedNotice(
        UUID id,
        BlobId blob,
        String fileName,
        String sha256,
        int row,
        String key,
        @Nullable String reference,
        String title,
        LocalDate publishedOn,
        List<FieldRead> fields,
        AgentId by,
        Instant at) {
    public ImportedNotice {
        fields = List.copyOf(fields);
    }

    public static List<FieldRead> fields(Notice notice) {
        return Stream.of(NoticeField.values())
                .map(field -> FieldRead.of(field, notice.reading(field)))
                .toList();
    }

    public static String title(Notice notice) {
        var title = Plain.orNull(notice.text(NoticeField.TITLE));
        return title == null || title.isBlank() ? "Avis sans intitulé" : title;
    }

    public static @Nullable String reference(Notice notice) {
        return Plain.orNull(notice.text(NoticeField.REFERENCE));
    }

    public static String key(Notice notice) {
        return NoticeKey.of(notice).text();
    }

    public static LocalDate day(Notice notice, LocalDate imported) {
        return NoticeText.day(notice, imported);
    }

    /** « avis de vacance 3134-25-0543/SR » : what a headcount gives as its source. */
    public String source() {
        return "avis de vacance " + (reference == null ? "« " + title + " »" : reference);
    }
}
