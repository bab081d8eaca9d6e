package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.law.Period;
import nc.maillage.people.FileChange;
import nc.maillage.people.NewPerson.Home;
import nc.maillage.people.NewPerson.Tribe;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Residence;
import nc.maillage.people.store.ResidenceStore;
import nc.maillage.people.store.ResidenceStore.HomeOf;
import nc.maillage.people.store.ResidenceStore.ResidenceRow;
import nc.maillage.people.store.ResidenceStore.TribeOf;
import nc.maillage.platform.French;
import org.springframework.stereotype.Service;

/** Records where a person lives and since when, and apart from it the tribe the person belongs to. */
@Service
public class RecordResidence {
    private final FileEdit edit;
    private final ResidenceStore residences;

    RecordResidence(FileEdit edit, ResidenceStore residences) {
        this.edit = edit;
        this.residences = residences;
    }

    /** A move: what still runs ends the day before. A period among known ones must not overlap any. */
    public FileChange add(PersonId person, int version, Home home, Provenance provenance) {
        return edit.apply(person, version, "person.residence.recorded", () -> {
            var unborn = edit.beforeBirth(person, home.period().from(), "from");
            if (unborn.isPresent()) {
                return unborn.get();
            }
            var known = residences.of(person);
            for (var row : known) {
                boolean endsByTheMove = row.residence().to() == null
                        && row.residence().from().isBefore(home.period().from());
                if (!endsByTheMove && period(row).overlaps(home.period())) {
                    return new FileChange.Refused("from", overlap(row.residence()));
                }
            }
            known.stream()
                    .filter(row -> row.residence().to() == null && period(row).overlaps(home.period()))
                    .forEach(row -> end(person, row, home.period().from().minusDays(1)));
            residences.insertAll(List.of(new HomeOf(person, home, provenance)));
            return new FileChange.Done();
        });
    }

    private static Period period(ResidenceRow row) {
        return new Period(row.residence().from(), row.residence().to());
    }

    private static String overlap(Residence known) {
        var to = known.to();
        return to == null
                ? "%s est déjà noté depuis le %s. Retirez d’abord cette résidence si elle est fausse."
                        .formatted(known.communeName(), French.day(known.from()))
                : "%s est déjà noté du %s au %s : deux résidences ne se recouvrent pas."
                        .formatted(known.communeName(), French.day(known.from()), French.day(to));
    }

    /** The row is replaced by the same with an end, so that the earlier value is kept. */
    private void end(PersonId person, ResidenceRow row, LocalDate lastDay) {
        var known = row.residence();
        residences.withdraw(row.id());
        residences.insertAll(List.of(new HomeOf(
                person,
                new Home(Period.between(known.from(), lastDay), known.commune(), known.province(), known.line()),
                new Provenance(known.source(), known.recordedOn()))));
    }

    /** It was an error. */
    public FileChange withdraw(PersonId person, int version, UUID residence) {
        return edit.apply(person, version, "person.residence.withdrawn", () -> {
            boolean theirs =
                    residences.of(person).stream().anyMatch(row -> row.id().equals(residence));
            if (!theirs) {
                return new FileChange.Unknown();
            }
            residences.withdraw(residence);
            return new FileChange.Done();
        });
    }

    public FileChange attach(PersonId person, int version, Tribe tribe, Provenance provenance) {
        return edit.apply(person, version, "person.attachment.recorded", () -> {
            residences.withdrawAttachment(person);
            residences.attach(List.of(new TribeOf(person, tribe, provenance)));
            return new FileChange.Done();
        });
    }
}
