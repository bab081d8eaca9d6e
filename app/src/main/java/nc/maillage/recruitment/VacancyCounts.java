package nc.maillage.recruitment;

import java.util.List;
import java.util.Map;

/**
 * « Comptes d’une recherche » : of each value of a filter, how many notices it would give with the other filters as they are;
 * the most frequent first.
 */
public record VacancyCounts(
        List<Value> employers,
        List<Value> corps,
        List<Value> places,
        Map<ResidenceAsked, Long> residences,
        Map<VacancyClosing, Long> closings) {
    /** « Valeur comptée ». */
    public record Value(String name, long notices) {}

    public VacancyCounts {
        employers = List.copyOf(employers);
        corps = List.copyOf(corps);
        places = List.copyOf(places);
        residences = Map.copyOf(residences);
        closings = Map.copyOf(closings);
    }

    public long of(ResidenceAsked asked) {
        return residences.getOrDefault(asked, 0L);
    }

    public long of(VacancyClosing closing) {
        return closings.getOrDefault(closing, 0L);
    }
}
