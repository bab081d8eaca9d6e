package nc.maillage.notices.write;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;

/**
 * « Calendrier des dates limites » (RFC 5545): one day-long event a notice, so that no time zone can move it. An
 * extension raises SEQUENCE and moves the event; a withdrawn notice is cancelled.
 */
public final class DeadlineCalendar {
    private static final int LONGEST_LINE = 74;

    private final StringBuilder out = new StringBuilder();

    private DeadlineCalendar() {}

    public static String of(String name, List<Published> notices) {
        DeadlineCalendar calendar = new DeadlineCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Maillage//Avis de vacance//FR");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        notices.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(Published published) {
        Notice notice = published.notice();
        LocalDate deadline = notice.day(NoticeField.DEADLINE);
        if (deadline == null) {
            return;
        }
        boolean cancelled = notice.status() == NoticeStatus.WITHDRAWN || notice.status() == NoticeStatus.UNSUCCESSFUL;
        line("BEGIN:VEVENT");
        line("UID:" + published.key().uuid());
        line("DTSTAMP:" + day(published.changed()) + "T000000Z");
        line("SEQUENCE:" + published.republished());
        line("DTSTART;VALUE=DATE:" + day(deadline));
        line("DTEND;VALUE=DATE:" + day(deadline.plusDays(1)));
        line("SUMMARY:" + escaped("Dernier jour pour candidater\u00A0: " + Words.title(notice)));
        line("DESCRIPTION:" + escaped(Words.where(notice) + "\nRéférence " + notice.text(NoticeField.REFERENCE)));
        String workplace = notice.text(NoticeField.WORKPLACE);
        if (workplace != null) {
            line("LOCATION:" + escaped(workplace));
        }
        line("URL:" + published.address());
        line("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        if (!cancelled) {
            alarm(notice);
        }
        line("END:VEVENT");
    }

    private void alarm(Notice notice) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-P3D");
        line("DESCRIPTION:" + escaped("Encore trois jours\u00A0: " + Words.title(notice)));
        line("END:VALARM");
    }

    /** Folded at 75 octets, never inside a character. */
    private void line(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            String character = Character.toString(code);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            i += character.length();
        }
        out.append("\r\n");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
