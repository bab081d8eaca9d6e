package nc.maillage.recruitment;

import java.util.List;

/**
 * « Recherche d’avis » : what somebody asks of published notices; an empty list asks for nothing, several values of one list
 * are as many possibilities.
 *
 * @param words each stands somewhere in the notice, written thus or nearly
 */
public record VacancyFilter(
        String words,
        List<String> employers,
        List<String> corps,
        List<String> places,
        List<ResidenceAsked> residences,
        VacancyClosing closing) {
    public VacancyFilter {
        employers = List.copyOf(employers);
        corps = List.copyOf(corps);
        places = List.copyOf(places);
        residences = List.copyOf(residences);
    }

    /** All those of that closing. */
    public static VacancyFilter of(VacancyClosing closing) {
        return new VacancyFilter("", List.of(), List.of(), List.of(), List.of(), closing);
    }

    public VacancyFilter closing(VacancyClosing other) {
        return new VacancyFilter(words, employers, corps, places, residences, other);
    }
}
