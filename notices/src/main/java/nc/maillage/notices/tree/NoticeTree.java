package nc.maillage.notices.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.maillage.notices.Availability;
import nc.maillage.notices.Contract;
import nc.maillage.notices.How;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.Keyed;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Profile;
import nc.maillage.notices.Reading;
import nc.maillage.notices.Residence;
import nc.maillage.notices.ResidenceRule;
import nc.maillage.notices.WeekdayCheck;
import org.jspecify.annotations.Nullable;

/** A record written as a tree: its values alone, or each with how it was read. */
public final class NoticeTree {
    private NoticeTree() {}

    /** Field by field: the value alone. */
    public static Map<String, @Nullable Object> values(Notice notice) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (NoticeField field : NoticeField.values()) {
            tree.put(field.key(), plain(notice.reading(field).value()));
        }
        return tree;
    }

    /** Field by field: value, raw text, line, how it was read, confidence in hundredths, repair in words. */
    public static Map<String, @Nullable Object> readings(Notice notice) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (NoticeField field : NoticeField.values()) {
            tree.put(field.key(), reading(notice.reading(field)));
        }
        return tree;
    }

    /** The same, and under « anomalies » in words all that was repaired, misses or is doubted. */
    public static Map<String, @Nullable Object> report(Notice notice) {
        Map<String, @Nullable Object> tree = readings(notice);
        List<String> anomalies = new ArrayList<>();
        notice.readings().forEach((field, reading) -> {
            if (reading.repair() != null && reading.how() != How.DERIVED) {
                anomalies.add(field.french() + "\u00A0: " + reading.repair());
            }
        });
        tree.put("anomalies", anomalies);
        return tree;
    }

    private static Map<String, @Nullable Object> reading(Reading<?> reading) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", plain(reading.value()));
        tree.put("raw", reading.raw());
        tree.put("line", reading.line() == 0 ? null : reading.line());
        tree.put("how", reading.how().name().toLowerCase(Locale.ROOT));
        tree.put("confidence", reading.confidence());
        tree.put("repair", reading.repair());
        return tree;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Keyed keyed -> keyed.key();
            case LocalDate date -> date.toString();
            case List<?> list -> list.stream().map(NoticeTree::plain).toList();
            case Residence residence -> residence(residence);
            case ResidenceRule rule -> map("corps", rule.corps(), "operator", rule.operator(), "years", rule.years());
            case Availability when ->
                map("text", when.text(), "kind", when.kind().key(), "date", when.date());
            case ItemGroup group -> map("title", group.title(), "items", group.items());
            case Profile profile ->
                map("knowledge", profile.knowledge(), "know_how", profile.knowHow(), "behaviour", profile.behaviour());
            case HowToApply application -> map("contact", application.contact(), "answer", application.answer());
            case Contract contract -> map("type", contract.type(), "duration", contract.duration());
            case WeekdayCheck check -> map("publication", check.publication(), "deadline", check.deadline());
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> residence(Residence residence) {
        Map<String, @Nullable Object> tree =
                map("text", residence.text(), "years", residence.years(), "operator", residence.operator());
        tree.put("applies_to", residence.appliesTo());
        if (!residence.rules().isEmpty()) {
            tree.put("rules", plain(residence.rules()));
        }
        return tree;
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
