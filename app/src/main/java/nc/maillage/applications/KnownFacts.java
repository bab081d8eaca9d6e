package nc.maillage.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.people.Household;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Faits connus » : what a request would say already, before anyone makes it; for jobs, not for screens. */
public interface KnownFacts {
    /** No state of health is among them. */
    Known of(Asking asking);

    /**
     * « Demande possible ».
     *
     * @param family who would be asked for with the person, as the household of that day shows them
     * @param since files received before that day are not read
     */
    record Asking(String scheme, PersonId person, List<Household.Member> family, LocalDate day, LocalDate since) {}

    /**
     * « Faits connus » : the law's neutral map.
     *
     * @param takenFrom the oldest reception of a file from which one of them comes, null where the sheets alone tell them
     */
    record Known(Map<String, Object> facts, @Nullable LocalDate takenFrom) {}
}
