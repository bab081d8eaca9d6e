package nc.maillage.portal.web.vacancies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.tree.NoticeTree;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyLine;
import org.jspecify.annotations.Nullable;

/** Notices as the API tells them: days as days, instants with the offset of Nouméa. */
final class VacancyJson {
    private VacancyJson() {}

    static Map<String, @Nullable Object> line(VacancyLine line, Publicity publicity, Instant now) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("address", line.address());
        tree.put("number", line.number());
        tree.put("title", line.title());
        tree.put("employer", line.employer());
        tree.put("corps", line.corps());
        tree.put("place", line.place());
        tree.put("residence", residence(line));
        tree.put("deposited_on", line.depositedOn().toString());
        tree.put("deadline", line.deadline().toString());
        tree.put("closes_at", moment(line.closesAt()));
        tree.put("open", line.openAt(now));
        tree.put("status", status(line.status()));
        tree.put("outcome_on", text(line.outcomeOn()));
        tree.put("version", line.version());
        tree.put("published_at", moment(line.publishedAt()));
        tree.put("changed_at", moment(line.changedAt()));
        tree.put("url", publicity.address(VacancyViews.PATH + "/" + line.address()));
        tree.put("record", publicity.address(ApiFiles.PATH + "/" + line.address()));
        return tree;
    }

    static Map<String, @Nullable Object> whole(List<PublishedVacancy> versions, Publicity publicity, Instant now) {
        var vacancy = versions.getLast();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("address", vacancy.address());
        tree.put("number", vacancy.number());
        tree.put("deposited_on", vacancy.depositedOn().toString());
        tree.put("deadline", vacancy.deadline().toString());
        tree.put("closes_at", moment(vacancy.closesAt()));
        tree.put("open", vacancy.openAt(now));
        tree.put("status", status(vacancy.status()));
        tree.put("outcome_on", text(vacancy.outcomeOn()));
        tree.put("version", vacancy.version());
        tree.put("published_at", moment(vacancy.publishedAt()));
        tree.put("changed_at", moment(vacancy.changedAt()));
        tree.put("url", publicity.address(vacancy));
        tree.put("notice", NoticeTree.values(vacancy.notice()));
        tree.put("versions", versions(versions, publicity));
        tree.put("json_ld", publicity.jobPosting(vacancy));
        return tree;
    }

    private static List<Object> versions(List<PublishedVacancy> versions, Publicity publicity) {
        var changes = VersionStory.changes(versions);
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            all.add(version(versions.get(i), versions.getLast(), changes.get(i), publicity));
        }
        return all;
    }

    private static Map<String, @Nullable Object> version(
            PublishedVacancy version, PublishedVacancy last, List<NoticeField> changed, Publicity publicity) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("version", version.version());
        tree.put("status", status(version.status()));
        tree.put("deadline", version.deadline().toString());
        tree.put("changed_at", moment(version.changedAt()));
        tree.put("note", version.note());
        tree.put("changed", changed.stream().map(NoticeField::key).toList());
        tree.put("url", publicity.address(VersionStory.path(version, last)));
        tree.put(
                "record",
                publicity.address("%s/%s/versions/%d".formatted(ApiFiles.PATH, version.address(), version.version())));
        return tree;
    }

    /** One version with its whole text; empty where there never was one. */
    static Optional<Map<String, @Nullable Object>> version(
            List<PublishedVacancy> versions, int asked, Publicity publicity) {
        var changes = VersionStory.changes(versions);
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).version() == asked)
                .mapToObj(i -> {
                    var version = versions.get(i);
                    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
                    tree.put("address", version.address());
                    tree.put("number", version.number());
                    tree.putAll(version(version, versions.getLast(), changes.get(i), publicity));
                    tree.put(
                            "replaced_at",
                            i + 1 < versions.size() ? moment(versions.get(i + 1).changedAt()) : null);
                    tree.put("current", publicity.address(ApiFiles.PATH + "/" + version.address()));
                    tree.put("notice", NoticeTree.values(version.notice()));
                    return tree;
                })
                .findFirst();
    }

    private static @Nullable Object residence(VacancyLine line) {
        if (line.residenceYears() == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("operator", line.residenceOperator());
        tree.put("years", line.residenceYears());
        return tree;
    }

    private static String status(PublicationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String moment(Instant instant) {
        return instant.atZone(WorkingClock.NOUMEA).toOffsetDateTime().toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
