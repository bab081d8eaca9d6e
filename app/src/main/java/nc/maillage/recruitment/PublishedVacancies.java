package nc.maillage.recruitment;

import java.util.List;
import java.util.Optional;
import nc.maillage.platform.CollectivityId;

/** « Avis publiés » : of every collectivity, for anyone; nothing is hidden once its post is filled. */
public interface PublishedVacancies {
    /** Its last version. */
    Optional<PublishedVacancy> at(String address);

    /** Its last version. */
    Optional<PublishedVacancy> of(VacancyId id);

    /** Oldest first; none for an unknown address. */
    List<PublishedVacancy> versions(String address);

    /** The last version of each that is known, in that order. */
    List<PublishedVacancy> last(List<VacancyId> ids);

    /** Newest first, the last version of each. */
    List<PublishedVacancy> of(CollectivityId collectivity);
}
