package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.domain.Stay;
import nc.maillage.people.store.FamilyStore;
import nc.maillage.people.store.HouseholdStore;
import nc.maillage.platform.French;
import org.springframework.stereotype.Service;

/** Notes that a member left; the household of earlier days stays what it was. */
@Service
public class LeaveHousehold {
    private final FileEdit edit;
    private final FormHousehold formHousehold;
    private final HouseholdStore households;
    private final FamilyStore families;
    private final AuditLog log;

    LeaveHousehold(
            FileEdit edit, FormHousehold formHousehold, HouseholdStore households, FamilyStore families, AuditLog log) {
        this.edit = edit;
        this.formHousehold = formHousehold;
        this.households = households;
        this.families = families;
        this.log = log;
    }

    /** @param host the person whose page it is asked on; {@code lastDay} the last day lived together, included */
    public FileChange leave(
            PersonId host, int version, PersonId member, LocalDate lastDay, boolean formsOwn, Provenance provenance) {
        return edit.apply(host, version, "household.left", () -> {
            var household = households.householdOn(host, lastDay).orElse(null);
            if (household == null) {
                return new FileChange.Refused("lastDay", "Aucun foyer n’est noté ce jour-là.");
            }
            var stays = households.stays(member);
            return switch (Stay.leaving(stays, household, lastDay)) {
                case Stay.Answer.Possible _ -> {
                    var stay = Stay.open(stays, household);
                    if (stay != null) {
                        households.endStay(stay.id(), lastDay);
                        families.leave(member, lastDay);
                    }
                    if (formsOwn) {
                        formHousehold.begin(member, lastDay.plusDays(1), provenance);
                    }
                    log.append("household.left", "person", member.value(), Map.of());
                    yield new FileChange.Done();
                }
                case Stay.Answer.NotHere _ ->
                    new FileChange.Refused("member", "Cette personne n’est plus dans ce foyer.");
                case Stay.Answer.BeforeArrival before ->
                    new FileChange.Refused(
                            "lastDay",
                            "Cette personne est arrivée le %s : le départ ne peut pas être avant."
                                    .formatted(French.day(before.arrival())));
                case Stay.Answer.AlreadyHere _, Stay.Answer.LivesElsewhere _ ->
                    throw new IllegalStateException("not a departure");
            };
        });
    }
}
