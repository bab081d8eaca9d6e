package nc.maillage.people.usecase;

import java.util.List;
import nc.maillage.people.Birth;
import nc.maillage.people.CivilStatus;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Sex;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.IdentityStore.Identity;
import nc.maillage.people.store.IdentityStore.IdentityOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Replaces sex, birth and civil status by what a better source says; what was there is kept. */
@Service
public class CorrectIdentity {
    private final FileEdit edit;
    private final IdentityStore identities;

    CorrectIdentity(FileEdit edit, IdentityStore identities) {
        this.edit = edit;
        this.identities = identities;
    }

    public FileChange correct(
            PersonId person, int version, @Nullable Sex sex, Birth birth, CivilStatus status, Provenance provenance) {
        return edit.apply(person, version, "person.identity.corrected", () -> {
            identities.withdrawIdentity(person);
            identities.insertIdentities(
                    List.of(new IdentityOf(person, new Identity(sex, birth, status, provenance, null))));
            edit.index(person);
            return new FileChange.Done();
        });
    }
}
