package nc.maillage.portal.web.vacancies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;

/** Every version of a notice with what changed in it, the last one first. */
final class VersionStory {
    /** Told by the version itself, or derived from what is told. */
    private static final Set<NoticeField> SAID_OTHERWISE = Set.of(
            NoticeField.STATUS,
            NoticeField.DEADLINE,
            NoticeField.PREVIOUS_DEADLINE,
            NoticeField.REPUBLICATION_NOTE,
            NoticeField.WEEKDAY_CHECK,
            NoticeField.RESIDENCE_YEARS);

    private VersionStory() {}

    /** Each version leads to its text, but the one that is shown. */
    static List<StoryItem> of(List<PublishedVacancy> versions, PublishedVacancy shown) {
        var changes = changes(versions);
        var items = new ArrayList<StoryItem>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            var item = item(versions, i, changes.get(i));
            items.add(version.version() == shown.version() ? item : item.linkedTo(path(version, versions.getLast())));
        }
        return items;
    }

    /** Where the text of a version is read: the last one is the notice itself. */
    static String path(PublishedVacancy version, PublishedVacancy last) {
        var notice = VacancyViews.PATH + "/" + version.address();
        return version.version() == last.version() ? notice : notice + "/versions/" + version.version();
    }

    /** The fields whose text changed in each version, none for the first. */
    static List<List<NoticeField>> changes(List<PublishedVacancy> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var notices = versions.stream().map(PublishedVacancy::notice).toList();
        var history = new NoticeHistory(NoticeKey.of(notices.getFirst()), notices, null);
        var changes = new ArrayList<List<NoticeField>>();
        for (int version = 1; version <= notices.size(); version++) {
            changes.add(history.changes(version).stream()
                    .filter(field -> !SAID_OTHERWISE.contains(field))
                    .toList());
        }
        return changes;
    }

    /** The last deadline that was another one. */
    static @Nullable LocalDate previousDeadline(List<PublishedVacancy> versions) {
        var last = versions.getLast().deadline();
        LocalDate previous = null;
        for (var version : versions) {
            if (!version.deadline().equals(last)) {
                previous = version.deadline();
            }
        }
        return previous;
    }

    private static StoryItem item(List<PublishedVacancy> versions, int index, List<NoticeField> changed) {
        var version = versions.get(index);
        var before = index == 0 ? null : versions.get(index - 1);
        var words = new ArrayList<String>();
        if (version.note() != null) {
            words.add(version.note());
        }
        if (!changed.isEmpty()) {
            words.add("Ont changé\u00A0: "
                    + French.list(changed.stream().map(NoticeField::french).toList()) + ".");
        }
        return new StoryItem(
                French.dayOf(version.changedAt()),
                null,
                title(version, before),
                words.isEmpty() ? null : String.join(" ", words),
                "Version " + version.version(),
                null);
    }

    private static String title(PublishedVacancy version, @Nullable PublishedVacancy before) {
        if (before == null) {
            return "Publié, jusqu’au " + French.date(version.deadline());
        }
        if (version.status() != before.status()) {
            return switch (version.status()) {
                case WITHDRAWN -> "Retiré";
                case UNSUCCESSFUL -> "Infructueux";
                case FILLED -> "Pourvu";
                case PUBLISHED, EXTENDED -> moved(version, before);
            };
        }
        return version.deadline().equals(before.deadline()) ? "Corrigé" : moved(version, before);
    }

    private static String moved(PublishedVacancy version, PublishedVacancy before) {
        return "Date limite\u00A0: %s au lieu de %s"
                .formatted(French.date(version.deadline()), French.date(before.deadline()));
    }
}
