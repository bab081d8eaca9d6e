package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.law.Period;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.domain.Stay;
import nc.maillage.people.store.HouseholdStore;
import nc.maillage.people.store.HouseholdStore.Formed;
import nc.maillage.people.store.HouseholdStore.StayOf;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Service;

/** Notes that a person lives in a household of which nobody else is known yet. */
@Service
public class FormHousehold {
    private final FileEdit edit;
    private final HouseholdStore households;
    private final Ids ids;

    FormHousehold(FileEdit edit, HouseholdStore households, Ids ids) {
        this.edit = edit;
        this.households = households;
        this.ids = ids;
    }

    public FileChange form(PersonId person, int version, LocalDate from, Provenance provenance) {
        return edit.apply(person, version, "household.formed", () -> {
            var unborn = edit.beforeBirth(person, from, "from");
            if (unborn.isPresent()) {
                return unborn.get();
            }
            var answer = Stay.entering(households.stays(person), ids.next(), from, false);
            if (answer instanceof Stay.Answer.LivesElsewhere elsewhere) {
                return new FileChange.Refused(
                        "from", "Un foyer est déjà noté depuis le %s.".formatted(French.day(elsewhere.since())));
            }
            begin(person, from, provenance);
            return new FileChange.Done();
        });
    }

    /** Within the caller's change. */
    UUID begin(PersonId person, LocalDate from, Provenance provenance) {
        var household = ids.next();
        households.insertHouseholds(List.of(new Formed(household, from)));
        households.insertStays(List.of(new StayOf(person, household, Period.since(from), false, provenance)));
        return household;
    }
}
