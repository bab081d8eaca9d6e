package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import org.jspecify.annotations.Nullable;

/** « Texte de l’avis » : the fields and the sentences in which a chart may be read. */
public record NoticeText(
        String title,
        @Nullable String employer,
        Reading<?> direction,
        @Nullable String service,
        @Nullable String workplace,
        @Nullable String corps,
        @Nullable String job,
        LocalDate day,
        List<String> sentences,
        String whole) {
    private static final int LONGEST = 3000;
    private static final String END = "(?<=[.;])\\s+(?=\\p{Lu})|\\n";

    public NoticeText {
        sentences = List.copyOf(sentences);
    }

    /** @param imported the day of the import, for a notice that tells no date */
    public static NoticeText of(Notice notice, LocalDate imported) {
        var sentences = new ArrayList<String>();
        var details = read(notice, NoticeField.DETAILS);
        for (var sentence : (details == null ? "" : details).split(END)) {
            sentences.add(sentence.strip());
        }
        notice.items(NoticeField.DETAILS_LIST).forEach(item -> sentences.add(Plain.text(item)));
        sentences.removeIf(sentence -> sentence.isBlank() || sentence.length() > LONGEST);
        return new NoticeText(
                Objects.requireNonNullElse(read(notice, NoticeField.TITLE), "Poste sans intitulé"),
                read(notice, NoticeField.EMPLOYER),
                notice.reading(NoticeField.DIRECTION).as(read(notice, NoticeField.DIRECTION)),
                read(notice, NoticeField.SERVICE),
                read(notice, NoticeField.WORKPLACE),
                read(notice, NoticeField.CORPS_CADRE),
                read(notice, NoticeField.RESPNC_JOB),
                day(notice, imported),
                sentences,
                whole(notice));
    }

    static LocalDate day(Notice notice, LocalDate imported) {
        var published = notice.day(NoticeField.PUBLICATION_DATE);
        var referred = published == null ? notice.day(NoticeField.REFERENCE_DATE) : published;
        return referred == null || referred.isAfter(imported) ? imported : referred;
    }

    private static @Nullable String read(Notice notice, NoticeField field) {
        return Plain.orNull(notice.text(field));
    }

    private static String whole(Notice notice) {
        return notice.readings().values().stream()
                .map(Reading::value)
                .filter(Objects::nonNull)
                .map(value -> Plain.text(FieldText.of(value)))
                .collect(Collectors.joining("\n"));
    }
}
