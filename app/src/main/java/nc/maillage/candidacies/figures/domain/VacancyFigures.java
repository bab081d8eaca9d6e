package nc.maillage.candidacies.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** « Chiffres des vacances » of one group. */
public record VacancyFigures(
        String group, int vacancies, long medianDays, long longestDays, long unsuccessful, long extended) {

    /** In the order of the names of the groups; a vacancy in several counts in each. */
    public static List<VacancyFigures> by(List<OpenedVacancy> all, Function<OpenedVacancy, List<String>> groups) {
        Map<String, List<OpenedVacancy>> grouped = new TreeMap<>();
        for (var each : all) {
            for (var group : groups.apply(each)) {
                grouped.computeIfAbsent(group, key -> new ArrayList<>()).add(each);
            }
        }
        return grouped.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    public static VacancyFigures of(String group, List<OpenedVacancy> all) {
        var days = all.stream().map(OpenedVacancy::daysOpen).sorted().toList();
        return new VacancyFigures(
                group,
                all.size(),
                days.isEmpty() ? 0 : days.get((days.size() - 1) / 2),
                days.isEmpty() ? 0 : days.getLast(),
                all.stream().filter(OpenedVacancy::unsuccessful).count(),
                all.stream().filter(OpenedVacancy::extended).count());
    }
}
