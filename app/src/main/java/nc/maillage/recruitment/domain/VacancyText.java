package nc.maillage.recruitment.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « Texte d’une vacance » : what was typed in each field, whatever it is worth. */
public record VacancyText(Map<VacancyField, String> typed) {
    public static final int MOST_POSITIONS = 99;

    public VacancyText {
        var kept = new EnumMap<VacancyField, String>(VacancyField.class);
        typed.forEach((field, text) -> {
            var plain = Plain.text(text.replace("\r", "")).strip();
            if (!plain.isEmpty()) {
                kept.put(field, plain);
            }
        });
        typed = Map.copyOf(kept);
    }

    public static VacancyText empty() {
        return new VacancyText(Map.of());
    }

    public String text(VacancyField field) {
        return typed.getOrDefault(field, "");
    }

    public List<String> lines(VacancyField field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public VacancyText with(VacancyField field, String text) {
        var changed = new EnumMap<VacancyField, String>(VacancyField.class);
        changed.putAll(typed);
        changed.put(field, text);
        return new VacancyText(changed);
    }

    public VacancyText with(VacancyField field, List<String> lines) {
        return with(field, String.join("\n", lines));
    }

    /** Fills what is still empty. */
    public VacancyText completedBy(VacancyText other) {
        var all = new EnumMap<VacancyField, String>(VacancyField.class);
        all.putAll(other.typed);
        all.putAll(typed);
        return new VacancyText(all);
    }

    public String title() {
        return typed.getOrDefault(VacancyField.TITLE, "Vacance sans intitulé");
    }

    /** One where nothing that is a number was typed. */
    public int positions() {
        var number = text(VacancyField.POSITIONS);
        return number.matches("[1-9][0-9]?") ? Integer.parseInt(number) : 1;
    }

    public RecruitmentMode mode() {
        return RecruitmentMode.of(text(VacancyField.MODE));
    }

    public List<String> corps() {
        return Stream.of(VacancyField.CORPS, VacancyField.OTHER_CORPS, VacancyField.THIRD_CORPS)
                .map(this::text)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** All that it says, to be searched. */
    public String words() {
        return Stream.of(VacancyField.values())
                .filter(field -> field != VacancyField.MODE && field != VacancyField.POSITIONS)
                .map(typed::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
