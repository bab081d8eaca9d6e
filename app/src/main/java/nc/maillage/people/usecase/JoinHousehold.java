package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.law.Period;
import nc.maillage.people.FileChange;
import nc.maillage.people.Kinship;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.domain.Stay;
import nc.maillage.people.store.FamilyStore;
import nc.maillage.people.store.FamilyStore.Belonging;
import nc.maillage.people.store.FamilyStore.FamilyOf;
import nc.maillage.people.store.HouseholdStore;
import nc.maillage.people.store.HouseholdStore.StayOf;
import nc.maillage.people.store.HouseholdStore.TieOf;
import nc.maillage.people.store.PersonStore;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Service;

/** Brings a person into the household of another, which is formed if there was none that day. */
@Service
public class JoinHousehold {
    private final FileEdit edit;
    private final FormHousehold formHousehold;
    private final HouseholdStore households;
    private final FamilyStore families;
    private final PersonStore persons;
    private final AuditLog log;
    private final Ids ids;

    JoinHousehold(
            FileEdit edit,
            FormHousehold formHousehold,
            HouseholdStore households,
            FamilyStore families,
            PersonStore persons,
            AuditLog log,
            Ids ids) {
        this.edit = edit;
        this.formHousehold = formHousehold;
        this.households = households;
        this.families = families;
        this.persons = persons;
        this.log = log;
        this.ids = ids;
    }

    /**
     * « Entrée au foyer ».
     *
     * @param host whose household it is; {@code kinship} is what the newcomer is to the host
     * @param shared the newcomer also lives elsewhere in turn
     * @param sameFamily the newcomer belongs to the host's family, and not only to the household
     */
    public record Entry(
            PersonId host,
            PersonId newcomer,
            Kinship kinship,
            LocalDate from,
            boolean shared,
            boolean sameFamily,
            Provenance provenance) {}

    public FileChange join(int version, Entry entry) {
        return edit.apply(entry.host(), version, "household.joined", () -> {
            if (entry.host().equals(entry.newcomer())) {
                return new FileChange.Refused("newcomer", "C’est la même personne : elle est déjà dans son foyer.");
            }
            if (persons.head(entry.newcomer()).isEmpty()) {
                return new FileChange.Unknown();
            }
            var unborn = edit.beforeBirth(entry.newcomer(), entry.from(), "from")
                    .or(() -> edit.beforeBirth(entry.host(), entry.from(), "from"));
            if (unborn.isPresent()) {
                return unborn.get();
            }
            var stays = households.stays(entry.newcomer());
            var household = households
                    .householdOn(entry.host(), entry.from())
                    .orElseGet(() -> formHousehold.begin(entry.host(), entry.from(), entry.provenance()));
            return switch (Stay.entering(stays, household, entry.from(), entry.shared())) {
                case Stay.Answer.Possible _ -> enter(household, stays, entry);
                case Stay.Answer.AlreadyHere here ->
                    new FileChange.Refused(
                            "newcomer",
                            "Cette personne est déjà dans ce foyer, depuis le %s.".formatted(French.day(here.since())));
                case Stay.Answer.LivesElsewhere elsewhere ->
                    new FileChange.Refused(
                            "newcomer",
                            "Cette personne vit dans un autre foyer depuis le %s. Notez d’abord son départ, ou cochez « vit aussi ailleurs »."
                                    .formatted(French.day(elsewhere.since())));
                case Stay.Answer.NotHere _, Stay.Answer.BeforeArrival _ ->
                    throw new IllegalStateException("not an entry");
            };
        });
    }

    private FileChange enter(UUID household, List<Stay> stays, Entry entry) {
        if (entry.shared()) {
            stays.stream().filter(stay -> stay.period().to() == null).forEach(stay -> households.share(stay.id()));
        }
        households.insertStays(List.of(new StayOf(
                entry.newcomer(), household, Period.since(entry.from()), entry.shared(), entry.provenance())));
        if (entry.kinship() != Kinship.OTHER) {
            households.insertTies(
                    List.of(new TieOf(entry.host(), entry.newcomer(), entry.kinship(), entry.provenance())));
        }
        if (entry.sameFamily()) {
            joinFamily(entry);
        }
        log.append("household.joined", "person", entry.newcomer().value(), Map.of());
        return new FileChange.Done();
    }

    private void joinFamily(Entry entry) {
        if (families.on(entry.newcomer(), entry.from()).isPresent()) {
            families.leave(entry.newcomer(), entry.from().minusDays(1));
        }
        var family = families.on(entry.host(), entry.from());
        if (family.isPresent()) {
            families.add(family.get(), entry.newcomer(), entry.from(), entry.provenance());
        } else {
            families.insertAll(List.of(new FamilyOf(
                    ids.next(),
                    List.of(new Belonging(entry.host(), entry.from()), new Belonging(entry.newcomer(), entry.from())),
                    entry.provenance())));
        }
    }
}
