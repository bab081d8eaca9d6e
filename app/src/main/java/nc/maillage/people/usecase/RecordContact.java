package nc.maillage.people.usecase;

import java.util.List;
import java.util.UUID;
import nc.maillage.people.FileChange;
import nc.maillage.people.NewPerson.Contact;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.store.ContactStore;
import nc.maillage.people.store.ContactStore.ContactOf;
import org.springframework.stereotype.Service;

/** Adds a way to reach a person, or withdraws one that no longer works. */
@Service
public class RecordContact {
    private final FileEdit edit;
    private final ContactStore contacts;

    RecordContact(FileEdit edit, ContactStore contacts) {
        this.edit = edit;
        this.contacts = contacts;
    }

    public FileChange add(PersonId person, int version, Contact contact, Provenance provenance) {
        return edit.apply(person, version, "person.contact.added", () -> {
            boolean known = contacts.contacts(person).stream()
                    .anyMatch(row -> row.kind() == contact.kind() && row.value().equals(contact.value()));
            if (known) {
                return new FileChange.Refused("value", "%s est déjà sur la fiche.".formatted(contact.value()));
            }
            contacts.insertContacts(List.of(new ContactOf(person, contact, provenance)));
            return new FileChange.Done();
        });
    }

    public FileChange withdraw(PersonId person, int version, UUID contact) {
        return edit.apply(
                person,
                version,
                "person.contact.withdrawn",
                () -> contacts.withdrawContact(person, contact) ? new FileChange.Done() : new FileChange.Unknown());
    }
}
