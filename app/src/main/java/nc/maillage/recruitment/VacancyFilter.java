package nc.maillage.recruitment;

import java.util.List;
import java.util.stream.Stream;

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

    /** « assistante sociale ; Province Nord ; résidence au moins 5 ans », « tous les avis ». */
    public String inWords() {
        var said = Stream.of(
                        words.isBlank() ? Stream.<String>empty() : Stream.of("« " + words + " »"),
                        employers.stream(),
                        corps.stream(),
                        places.stream(),
                        residences.stream().map(ResidenceAsked::label).map("résidence "::concat))
                .flatMap(each -> each)
                .toList();
        return said.isEmpty() ? "tous les avis" : String.join(" ; ", said);
    }

    public VacancyFilter closing(VacancyClosing other) {
        return new VacancyFilter(words, employers, corps, places, residences, other);
    }
}
