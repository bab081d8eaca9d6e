package nc.maillage.notices.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.write.DeadlineCalendar;
import nc.maillage.notices.write.Feeds;
import nc.maillage.notices.write.NoticePdf;
import nc.maillage.notices.write.OfficialRow;
import nc.maillage.notices.write.Published;

/** « Site des avis »: every file of the static site, by its path; the same notices on the same day give the same files. */
public final class NoticeSite {
    static final int PAGE = 50;

    private final List<Listed> notices = new ArrayList<>();
    private final String base;
    private final LocalDate day;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A notice with its history, its place in the site, and whether it could be answered on the day of publication. */
    record Listed(NoticeHistory history, Published published, String name, boolean open) {
        Notice notice() {
            return published.notice();
        }
    }

    private NoticeSite(List<NoticeHistory> histories, String base, LocalDate day) {
        this.day = day;
        this.base = base.endsWith("/") ? base : base + "/";
        Map<String, Integer> names = new TreeMap<>();
        for (NoticeHistory history : histories) {
            int same = names.merge(history.key().text(), 1, Integer::sum);
            String name = history.key().text() + (same == 1 ? "" : "-" + same);
            NoticeKey key = same == 1 ? history.key() : new NoticeKey(name);
            Published published = published(key, history, this.base + "avis/" + name + ".html");
            notices.add(new Listed(history, published, name, open(history.latest())));
        }
        notices.sort(Comparator.comparing((Listed each) -> limit(each.notice()))
                .reversed()
                .thenComparing(Listed::name));
    }

    /** The address is the one that the site will have: feeds and calendars need it. What the pages say is true on that day, and says so. */
    public static Map<String, byte[]> of(List<NoticeHistory> histories, String address, LocalDate day) {
        NoticeSite site = new NoticeSite(histories, address, day);
        site.write();
        return site.files;
    }

    private static Published published(NoticeKey key, NoticeHistory history, String address) {
        Notice latest = history.latest();
        LocalDate deposit = latest.day(NoticeField.PUBLICATION_DATE);
        LocalDate previous = latest.day(NoticeField.PREVIOUS_DEADLINE);
        LocalDate changed = previous != null && deposit != null && previous.isAfter(deposit) ? previous : deposit;
        int republished = Math.max(history.versions().size() - 1, previous == null ? 0 : 1);
        return new Published(key, latest, republished, changed == null ? LocalDate.EPOCH : changed, address);
    }

    private void write() {
        int pages = Math.max(1, (notices.size() + PAGE - 1) / PAGE);
        for (int page = 1; page <= pages; page++) {
            List<Listed> shown = notices.subList((page - 1) * PAGE, Math.min(notices.size(), page * PAGE));
            text(page == 1 ? "index.html" : "page-" + page + ".html", ListPage.of(shown, page, pages, notices, day));
        }
        for (Listed each : notices) {
            text("avis/" + each.name() + ".html", DetailPage.of(each, day));
            text("avis/" + each.name() + ".ics", DeadlineCalendar.of(each.name(), List.of(each.published())));
            files.put("avis/" + each.name() + ".pdf", NoticePdf.of(each.notice()));
        }
        feeds("", "Avis de vacance de poste", notices);
        byEmployer()
                .forEach((slug, group) -> feeds(
                        "employeur/" + slug + "/",
                        "Avis de vacance\u00A0: " + group.getFirst().notice().text(NoticeField.EMPLOYER),
                        group));
        byCorps()
                .forEach((slug, group) ->
                        feeds("corps/" + slug + "/", "Avis de vacance\u00A0: " + slug.replace('-', ' '), group));
        text("calendrier.ics", DeadlineCalendar.of("Avis de vacance de poste", publisheds(notices)));
        text("avis.csv", OfficialRow.csv(notices.stream().map(Listed::notice).toList()));
        text("recherche.json", SearchIndex.of(notices));
        HouseFiles.putInto(files);
    }

    private void feeds(String folder, String title, List<Listed> group) {
        List<Published> recent = publisheds(group).stream()
                .sorted(Comparator.comparing(Published::changed).reversed())
                .limit(100)
                .toList();
        text(folder + "atom.xml", Feeds.atom(new Feeds.About(title, base + folder + "atom.xml", base), recent));
        text(folder + "rss.xml", Feeds.rss(new Feeds.About(title, base + folder + "rss.xml", base), recent));
    }

    private Map<String, List<Listed>> byEmployer() {
        Map<String, List<Listed>> groups = new TreeMap<>();
        for (Listed each : notices) {
            String employer = each.notice().text(NoticeField.EMPLOYER);
            if (employer != null) {
                groups.computeIfAbsent(slug(employer), _ -> new ArrayList<>()).add(each);
            }
        }
        return groups;
    }

    private Map<String, List<Listed>> byCorps() {
        Map<String, List<Listed>> groups = new TreeMap<>();
        for (Listed each : notices) {
            for (String corps : each.notice().items(NoticeField.CORPS)) {
                groups.computeIfAbsent(slug(corps), _ -> new ArrayList<>()).add(each);
            }
        }
        return groups;
    }

    static String slug(String text) {
        String slug = Fold.key(text).replace(' ', '-').toLowerCase(Locale.ROOT);
        return slug.length() > 60 ? slug.substring(0, 60) : slug;
    }

    private static List<Published> publisheds(List<Listed> group) {
        return group.stream().map(Listed::published).toList();
    }

    private boolean open(Notice notice) {
        boolean withdrawn = notice.status() == NoticeStatus.WITHDRAWN || notice.status() == NoticeStatus.UNSUCCESSFUL;
        return !withdrawn && !limit(notice).isBefore(day);
    }

    private static LocalDate limit(Notice notice) {
        LocalDate deadline = notice.day(NoticeField.DEADLINE);
        return deadline == null ? LocalDate.MIN : deadline;
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
