package nc.maillage.recruitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** « Différence entre deux textes » : the lines of one field that went and those that came. */
public record VacancyDifference(VacancyField field, List<String> gone, List<String> come) {
    public VacancyDifference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** In the order of the template; a field that says the same is left out. */
    public static List<VacancyDifference> between(VacancyText before, VacancyText now) {
        return Stream.of(VacancyField.values())
                .map(field -> of(field, shown(field, before), shown(field, now)))
                .filter(each -> !each.gone.isEmpty() || !each.come.isEmpty())
                .toList();
    }

    private static VacancyDifference of(VacancyField field, List<String> before, List<String> now) {
        var gone = new ArrayList<>(before);
        now.forEach(gone::remove);
        var come = new ArrayList<>(now);
        before.forEach(come::remove);
        return new VacancyDifference(field, gone, come);
    }

    private static List<String> shown(VacancyField field, VacancyText text) {
        return switch (field) {
            case POSITIONS -> List.of(Integer.toString(text.positions()));
            case MODE -> List.of(text.mode().label());
            default -> text.lines(field);
        };
    }
}
