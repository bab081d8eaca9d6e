package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.recruitment.domain.VacancyDifference;
import nc.maillage.recruitment.domain.VacancyText;

/** One field that says something else than before: the lines that went, those that came. */
public record DifferenceView(String label, List<String> gone, List<String> come) {
    static List<DifferenceView> between(VacancyText before, VacancyText now) {
        return VacancyDifference.between(before, now).stream()
                .map(each -> new DifferenceView(each.field().label(), each.gone(), each.come()))
                .toList();
    }
}
