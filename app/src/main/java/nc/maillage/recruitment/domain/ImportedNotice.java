package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Avis importé » : the record of one notice and the file that it was read from.
 *
 * @param row which notice of its file, from 0
 * @param key what stays the same from one version of the notice to the next
 * @param publishedOn the day of the import where no day is known
 * @param lack why no program reads its file: its record is typed by hand; null where one does
 * @param typed who typed it last, null where nobody did
 */
public record ImportedNotice(
        UUID id,
        NoticeFile file,
        int row,
        String key,
        @Nullable String reference,
        String title,
        LocalDate publishedOn,
        List<FieldRead> fields,
        @Nullable TextLack lack,
        @Nullable ByHand typed) {
    private static final Set<NoticeField> DATES = Set.of(NoticeField.PUBLICATION_DATE, NoticeField.REFERENCE_DATE);

    public ImportedNotice {
        fields = List.copyOf(fields);
    }

    /** « Avis lu » : its fields as they were read. */
    public static ImportedNotice read(UUID id, NoticeFile file, int row, Notice notice, LocalDate imported) {
        return of(id, file, row, notice, imported, fields(notice), null, null);
    }

    /** « Avis sans texte » : its file is kept, and nothing is known of it. */
    public static ImportedNotice textless(UUID id, NoticeFile file, TextLack lack, LocalDate imported) {
        var title = "%s (%s)".formatted(lack.title(), file.name());
        return new ImportedNotice(
                id, file, 0, "sans-texte-" + file.sha256(), null, title, imported, List.of(), lack, null);
    }

    /** « Avis saisi » : what was typed before and says the same keeps its author. */
    public ImportedNotice typed(TypedRecord record, ByHand hand, LocalDate imported) {
        var notice = record.notice();
        var said = fields(notice).stream()
                .map(field -> record.says(field.field()) ? field.typed(author(field, hand)) : field)
                .toList();
        return of(id, file, row, notice, imported, said, lack, hand);
    }

    private ByHand author(FieldRead field, ByHand hand) {
        return fields.stream()
                .filter(each -> each.field() == field.field() && each.value().equals(field.value()))
                .map(FieldRead::typed)
                .filter(author -> author != null)
                .findFirst()
                .orElse(hand);
    }

    private static ImportedNotice of(
            UUID id,
            NoticeFile file,
            int row,
            Notice notice,
            LocalDate imported,
            List<FieldRead> fields,
            @Nullable TextLack lack,
            @Nullable ByHand typed) {
        return new ImportedNotice(
                id,
                file,
                row,
                NoticeKey.of(notice).text(),
                Plain.orNull(notice.text(NoticeField.REFERENCE)),
                title(notice),
                NoticeText.day(notice, imported),
                fields,
                lack,
                typed);
    }

    private static List<FieldRead> fields(Notice notice) {
        return Stream.of(NoticeField.values())
                .map(field -> FieldRead.of(field, notice.reading(field)))
                .toList();
    }

    private static String title(Notice notice) {
        var title = Plain.orNull(notice.text(NoticeField.TITLE));
        return title == null || title.isBlank() ? "Avis sans intitulé" : title;
    }

    public AgentId by() {
        return file.by();
    }

    public Instant at() {
        return file.at();
    }

    /** Whether no program reads its file. */
    public boolean textless() {
        return lack != null;
    }

    /** Whether nobody has typed yet what its file says. */
    public boolean toType() {
        return lack != null && typed == null;
    }

    /** Whether it says that it was withdrawn or that nobody suited. */
    public boolean ended() {
        return fields.stream()
                .filter(field -> field.field() == NoticeField.STATUS)
                .anyMatch(field -> field.value().equals(FieldText.of(NoticeStatus.WITHDRAWN))
                        || field.value().equals(FieldText.of(NoticeStatus.UNSUCCESSFUL)));
    }

    /** The day that its file or a person says, null where none does: then it is kept by that of the import. */
    public @Nullable LocalDate saidOn() {
        return fields.stream()
                        .filter(field -> DATES.contains(field.field()))
                        .allMatch(field -> field.value().isEmpty())
                ? null
                : publishedOn;
    }

    /** Whether both offer one post: a reference may be printed on the notices of two. */
    public boolean offersTheSameAs(ImportedNotice other) {
        return key.equals(other.key) && samePost(title).equals(samePost(other.title));
    }

    /** The title without the number of posts that some print before it. */
    private static String samePost(String title) {
        return Fold.key(title).replaceFirst("^(?:\\d{1,2}|une?) ", "");
    }

    /** « avis de vacance 3134-25-0543/SR » : what a headcount gives as its source. */
    public String source() {
        return "avis de vacance " + (reference == null ? "« " + title + " »" : reference);
    }
}
