package nc.maillage.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Aides déjà accordées » : what this collectivity gave somebody of one aid, by signed decisions. */
public interface EarlierGrants {
    /** Requests received in that civil year for that person, in the order of their decisions; that file itself left out. */
    List<Given> of(String scheme, PersonId beneficiary, int year, UUID file);

    /**
     * « Aide accordée ».
     *
     * @param number of the decision
     * @param francs null where the decision gives no amount in francs
     */
    record Given(
            String number, LocalDate receivedOn, @Nullable Long francs) {}
}
