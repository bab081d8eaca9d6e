package nc.maillage.notices.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;
import org.jspecify.annotations.Nullable;

/** The words that pages, feeds and calendars share. */
public final class Words {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("EEEE d'er' MMMM uuuu", Locale.FRENCH);

    private static final Pattern COUNT = Pattern.compile("\\d{1,2}\\s+");

    private Words() {}

    /** « vendredi 1er août 2025 ». */
    public static String date(LocalDate date) {
        return date.format(date.getDayOfMonth() == 1 ? FIRST : LONG);
    }

    /** As printed, with the number of posts where it stands before it. */
    public static String title(Notice notice) {
        String title = notice.text(NoticeField.TITLE);
        if (title == null) {
            return "Avis sans intitulé";
        }
        Matcher count =
                COUNT.matcher(String.valueOf(notice.reading(NoticeField.TITLE).raw()));
        return count.lookingAt() && !Character.isDigit(title.charAt(0)) ? count.group() + title : title;
    }

    /** Employer, direction and service, the known ones. */
    public static String where(Notice notice) {
        StringBuilder words = new StringBuilder();
        for (NoticeField field : new NoticeField[] {NoticeField.EMPLOYER, NoticeField.DIRECTION, NoticeField.SERVICE}) {
            String text = notice.text(field);
            if (text != null) {
                words.append(words.isEmpty() ? "" : ", ").append(text);
            }
        }
        return words.toString();
    }

    public static @Nullable String status(NoticeStatus status) {
        return switch (status) {
            case PUBLISHED -> null;
            case EXTENDED -> "Prolongé";
            case WITHDRAWN -> "Retiré";
            case UNSUCCESSFUL -> "Infructueux";
        };
    }

    /** The corps with its speciality and domain, as the template prints them. */
    public static String corps(Notice notice) {
        String corps = notice.text(NoticeField.CORPS_CADRE);
        String speciality = notice.text(NoticeField.SPECIALITE);
        String domain = notice.text(NoticeField.DOMAINE);
        return (corps == null ? "" : corps)
                + (speciality == null ? "" : ", spécialité " + speciality)
                + (domain == null ? "" : " / " + domain);
    }

    /** The rule of local employment as the law has it: a priority between equals, never a bar. */
    public static @Nullable String residence(Notice notice) {
        nc.maillage.notices.Residence residence =
                notice.value(NoticeField.RESIDENCE, nc.maillage.notices.Residence.class);
        if (residence == null || residence.text().equals("/")) {
            return null;
        }
        if (nc.maillage.notices.Residence.LESS_THAN.equals(residence.operator())) {
            return "Durée de résidence\u00A0: " + residence.text()
                    + ". À diplômes et compétences égaux, les citoyens de la Nouvelle-Calédonie sont prioritaires.";
        }
        return "À diplômes et compétences égaux, sont prioritaires les citoyens de la Nouvelle-Calédonie, puis les personnes"
                + " qui y résident depuis la durée demandée\u00A0: " + residence.text() + ".";
    }
}
