package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.reading.TypedBody;
import nc.maillage.notices.reading.TypedNotice;
import nc.maillage.notices.write.Words;
import nc.maillage.recruitment.PublicationStatus;
import org.jspecify.annotations.Nullable;

/** « Avis d’une vacance » : the notice that a text and its marks make, always the same. */
public final class VacancyNotice {
    private final VacancyText text;
    private final Map<NoticeField, String> header = new EnumMap<>(NoticeField.class);

    private VacancyNotice(VacancyText text) {
        this.text = text;
    }

    public static Notice of(VacancyText text, NoticeMarks marks) {
        return new VacancyNotice(text).printed(marks);
    }

    private Notice printed(NoticeMarks marks) {
        header.put(NoticeField.TITLE, counted());
        put(NoticeField.REFERENCE, marks.number());
        line(NoticeField.EMPLOYER, VacancyField.EMPLOYER);
        put(NoticeField.CORPS_CADRE, corps());
        line(NoticeField.DIRECTION, VacancyField.DIRECTION);
        line(NoticeField.SERVICE, VacancyField.SERVICE);
        if (text.mode() != RecruitmentMode.NOT_PRINTED) {
            header.put(NoticeField.RESIDENCE_MODE, text.mode().label());
            header.put(NoticeField.RESIDENCE, text.text(VacancyField.RESIDENCE));
        }
        line(NoticeField.WORKPLACE, VacancyField.WORKPLACE);
        line(NoticeField.AVAILABILITY, VacancyField.AVAILABILITY);
        day(NoticeField.PUBLICATION_DATE, marks.depositedOn());
        day(NoticeField.DEADLINE, marks.deadline());
        put(NoticeField.REPUBLICATION_NOTE, marks.republication());
        put(NoticeField.STATUS, ended(marks.status()));
        return TypedNotice.of(header, body());
    }

    /** « 2 assistants de service social ». */
    private String counted() {
        var title = text.text(VacancyField.TITLE);
        var counts = text.positions() > 1 && !title.isEmpty() && !Character.isDigit(title.charAt(0));
        return counts ? text.positions() + " " + title : title;
    }

    private String corps() {
        var speciality = text.text(VacancyField.SPECIALITY);
        var domain = text.text(VacancyField.DOMAIN);
        return String.join(" ou ", text.corps())
                + (speciality.isEmpty() ? "" : ", spécialité " + speciality)
                + (domain.isEmpty() ? "" : " / " + domain);
    }

    private void line(NoticeField field, VacancyField typed) {
        put(field, text.text(typed));
    }

    private void put(NoticeField field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            header.put(field, value);
        }
    }

    private void day(NoticeField field, @Nullable LocalDate day) {
        put(field, day == null ? null : Words.date(day));
    }

    private static @Nullable String ended(PublicationStatus status) {
        return switch (status) {
            case WITHDRAWN -> "L’AVP a été retiré.";
            case UNSUCCESSFUL -> "L’AVP a été rendu infructueux.";
            case PUBLISHED, EXTENDED, FILLED -> null;
        };
    }

    private TypedBody body() {
        return new TypedBody(
                lines(VacancyField.DETAILS),
                text.text(VacancyField.JOB),
                lines(VacancyField.MISSIONS),
                lines(VacancyField.ACTIVITIES),
                lines(VacancyField.SECONDARY_ACTIVITIES),
                lines(VacancyField.PARTICULARITIES),
                lines(VacancyField.KNOWLEDGE),
                lines(VacancyField.KNOW_HOW),
                lines(VacancyField.BEHAVIOUR),
                lines(VacancyField.CONTACT),
                lines(VacancyField.ANSWER));
    }

    private List<String> lines(VacancyField field) {
        return text.lines(field);
    }
}
