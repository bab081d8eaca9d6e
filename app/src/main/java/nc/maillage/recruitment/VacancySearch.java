package nc.maillage.recruitment;

import java.time.Instant;
import java.util.List;

/** « Moteur de recherche des avis » : of every collectivity, for anyone. */
public interface VacancySearch {
    /** Those of one page, none past the last. */
    List<VacancyLine> find(VacancyFilter filter, VacancyOrder order, long from, int most);

    /** The last changed first. */
    List<VacancyLine> latest(VacancyFilter filter, Instant changedSince, int most);

    long count(VacancyFilter filter);

    VacancyCounts counts(VacancyFilter filter);
}
