package nc.maillage.notices.write;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;

/** « Flux »: Atom (RFC 4287) and RSS 2.0; an entry keeps its identifier when it is extended or its page moves. */
public final class Feeds {
    private static final ZoneOffset NOUMEA = ZoneOffset.ofHours(11);

    private Feeds() {}

    /** The name and address of a feed. */
    public record About(String title, String self, String home) {}

    public static String atom(About about, List<Published> notices) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\">\n");
        out.append("<title>").append(Markup.text(about.title())).append("</title>\n");
        out.append("<id>").append(Markup.text(about.self())).append("</id>\n");
        link(out, "self", about.self());
        link(out, "alternate", about.home());
        out.append("<author><name>Maillage</name></author>\n");
        out.append("<updated>").append(moment(latest(notices))).append("</updated>\n");
        notices.forEach(each -> entry(out, each));
        return out.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder out, Published published) {
        Notice notice = published.notice();
        out.append("<entry>\n<title>").append(Markup.text(title(notice))).append("</title>\n");
        out.append("<id>urn:uuid:").append(published.key().uuid()).append("</id>\n");
        link(out, "alternate", published.address());
        out.append("<published>").append(moment(published.deposited())).append("</published>\n");
        out.append("<updated>").append(moment(published.changed())).append("</updated>\n");
        for (NoticeField field : List.of(NoticeField.EMPLOYER, NoticeField.CORPS_CADRE, NoticeField.WORKPLACE)) {
            String term = notice.text(field);
            if (term != null) {
                out.append("<category term=\"").append(Markup.text(term)).append("\"/>\n");
            }
        }
        out.append("<summary>").append(Markup.text(summary(notice))).append("</summary>\n</entry>\n");
    }

    public static String rss(About about, List<Published> notices) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n");
        out.append("<title>").append(Markup.text(about.title())).append("</title>\n");
        out.append("<link>").append(Markup.text(about.home())).append("</link>\n");
        out.append("<description>")
                .append(Markup.text(about.title()))
                .append("</description>\n<language>fr</language>\n");
        out.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
                .append(Markup.text(about.self()))
                .append("\"/>\n");
        for (Published published : notices) {
            out.append("<item>\n<title>")
                    .append(Markup.text(title(published.notice())))
                    .append("</title>\n");
            out.append("<link>").append(Markup.text(published.address())).append("</link>\n");
            out.append("<guid isPermaLink=\"false\">urn:uuid:")
                    .append(published.key().uuid())
                    .append("</guid>\n");
            out.append("<pubDate>").append(rfc1123(published.changed())).append("</pubDate>\n");
            out.append("<description>")
                    .append(Markup.text(summary(published.notice())))
                    .append("</description>\n</item>\n");
        }
        return out.append("</channel>\n</rss>\n").toString();
    }

    private static void link(StringBuilder out, String rel, String href) {
        out.append("<link rel=\"")
                .append(rel)
                .append("\" href=\"")
                .append(Markup.text(href))
                .append("\"/>\n");
    }

    private static String title(Notice notice) {
        String status = Words.status(notice.status());
        return Words.title(notice) + (status == null ? "" : " (" + status.toLowerCase(java.util.Locale.FRENCH) + ")");
    }

    private static String summary(Notice notice) {
        LocalDate deadline = notice.day(NoticeField.DEADLINE);
        String where = Words.where(notice);
        String limit = deadline == null ? "" : "Date limite\u00A0: " + Words.date(deadline) + ".";
        return where.isEmpty() ? limit : where + ". " + limit;
    }

    private static LocalDate latest(List<Published> notices) {
        return notices.stream()
                .map(Published::changed)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static String moment(LocalDate day) {
        return OffsetDateTime.of(day, LocalTime.MIDNIGHT, NOUMEA).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String rfc1123(LocalDate day) {
        return OffsetDateTime.of(day, LocalTime.MIDNIGHT, NOUMEA).format(DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
