package nc.maillage.notices.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * « Histoire d’un avis »: its versions from the first to the last, what changed at each, and the notice that took its
 * place under another number once it was withdrawn or unsuccessful.
 */
public record NoticeHistory(
        NoticeKey key, List<Notice> versions, @Nullable NoticeKey successor) {
    public NoticeHistory {
        versions = List.copyOf(versions);
    }

    /** One history a reference; a reference borne by different posts makes one history for each. */
    public static List<NoticeHistory> of(List<Notice> notices) {
        Map<String, List<Notice>> groups = new LinkedHashMap<>();
        for (Notice notice : notices) {
            groups.computeIfAbsent(NoticeKey.of(notice).text() + "|" + post(notice), _ -> new ArrayList<>())
                    .add(notice);
        }
        List<NoticeHistory> histories = new ArrayList<>();
        for (List<Notice> group : groups.values()) {
            group.sort(Comparator.comparing(NoticeHistory::order));
            histories.add(new NoticeHistory(NoticeKey.of(group.getFirst()), distinct(group), null));
        }
        return histories.stream().map(each -> each.followedBy(histories)).toList();
    }

    public Notice latest() {
        return versions.getLast();
    }

    /** The fields whose value changed in that version, counted from 1; none for the first. */
    public List<NoticeField> changes(int version) {
        List<NoticeField> changed = new ArrayList<>();
        if (version > 1) {
            Notice before = versions.get(version - 2);
            Notice after = versions.get(version - 1);
            for (NoticeField field : NoticeField.values()) {
                if (!Agreement.on(field, before, after)) {
                    changed.add(field);
                }
            }
        }
        return changed;
    }

    private NoticeHistory followedBy(List<NoticeHistory> all) {
        NoticeStatus end = latest().status();
        if (end != NoticeStatus.WITHDRAWN && end != NoticeStatus.UNSUCCESSFUL) {
            return this;
        }
        NoticeHistory next = null;
        for (NoticeHistory other : all) {
            boolean later = start(other.versions.getFirst()).isAfter(start(versions.getFirst()));
            boolean sooner = next == null || start(other.latest()).isBefore(start(next.latest()));
            if (other != this && later && sooner && post(other.latest()).equals(post(latest()))) {
                next = other;
            }
        }
        return new NoticeHistory(key, versions, next == null ? null : next.key());
    }

    /** The same post: its title without the count, and its employer without the hyphen. */
    private static String post(Notice notice) {
        return Agreement.title(notice) + "|" + Fold.key(String.valueOf(notice.text(NoticeField.EMPLOYER)));
    }

    private static List<Notice> distinct(List<Notice> group) {
        List<Notice> kept = new ArrayList<>();
        for (Notice notice : group) {
            if (kept.stream().noneMatch(other -> Agreement.onAll(other, notice))) {
                kept.add(notice);
            }
        }
        return kept;
    }

    private static String order(Notice notice) {
        LocalDate deadline = notice.day(NoticeField.DEADLINE);
        boolean ended = notice.status() == NoticeStatus.WITHDRAWN || notice.status() == NoticeStatus.UNSUCCESSFUL;
        return (ended ? "9" : "1") + (deadline == null ? "" : deadline);
    }

    private static LocalDate start(Notice notice) {
        LocalDate deposit = notice.day(NoticeField.PUBLICATION_DATE);
        return deposit == null ? LocalDate.MIN : deposit;
    }
}
