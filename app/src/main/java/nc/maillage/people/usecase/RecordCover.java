package nc.maillage.people.usecase;

import java.util.List;
import java.util.UUID;
import nc.maillage.law.Period;
import nc.maillage.people.CoverKind;
import nc.maillage.people.FileChange;
import nc.maillage.people.NewPerson.Cover;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.store.ContactStore;
import nc.maillage.people.store.ContactStore.CoverOf;
import nc.maillage.people.store.ContactStore.CoverRow;
import org.springframework.stereotype.Service;

/** Records who covers a person and when, or that the person has no cover: asked and none is not the same as never asked. */
@Service
public class RecordCover {
    private final FileEdit edit;
    private final ContactStore contacts;

    RecordCover(FileEdit edit, ContactStore contacts) {
        this.edit = edit;
        this.contacts = contacts;
    }

    /** A new answer ends the day before what it contradicts: none ends all, and a cover ends none. */
    public FileChange add(PersonId person, int version, Cover cover, Provenance provenance) {
        return edit.apply(person, version, "person.cover.added", () -> {
            var unborn = edit.beforeBirth(person, cover.period().from(), "from");
            if (unborn.isPresent()) {
                return unborn.get();
            }
            var known = contacts.covers(person);
            for (var row : known) {
                if (row.kind() == cover.kind()
                        && row.period().contains(cover.period().from())
                        && same(row, cover)) {
                    return new FileChange.Refused("kind", "Cette couverture est déjà sur la fiche à cette date.");
                }
            }
            var eve = cover.period().from().minusDays(1);
            for (var row : known) {
                if (contradicts(row, cover) && row.period().to() == null) {
                    endOrWithdraw(person, row, eve.isBefore(row.period().from()), cover.period());
                }
            }
            contacts.insertCovers(List.of(new CoverOf(person, cover, provenance)));
            return new FileChange.Done();
        });
    }

    private void endOrWithdraw(PersonId person, CoverRow row, boolean neverWas, Period by) {
        if (neverWas) {
            contacts.withdrawCover(person, row.id());
        } else {
            contacts.endCovers(person, row.kind(), by.from().minusDays(1));
        }
    }

    private static boolean contradicts(CoverRow row, Cover cover) {
        return (row.kind() == CoverKind.NONE) != (cover.kind() == CoverKind.NONE);
    }

    private static boolean same(CoverRow row, Cover cover) {
        return String.valueOf(row.detail()).equals(String.valueOf(cover.detail()));
    }

    public FileChange withdraw(PersonId person, int version, UUID cover) {
        return edit.apply(
                person,
                version,
                "person.cover.withdrawn",
                () -> contacts.withdrawCover(person, cover) ? new FileChange.Done() : new FileChange.Unknown());
    }
}
