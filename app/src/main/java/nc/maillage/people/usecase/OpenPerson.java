package nc.maillage.people.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.store.ContactStore;
import nc.maillage.people.store.ContactStore.ContactRow;
import nc.maillage.people.store.ContactStore.CoverRow;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.IdentityStore.Identity;
import nc.maillage.people.store.IdentityStore.NameRow;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.PersonStore.Head;
import nc.maillage.people.store.ResidenceStore;
import nc.maillage.people.store.ResidenceStore.Attachment;
import nc.maillage.people.store.ResidenceStore.ResidenceRow;
import nc.maillage.people.store.RestrictionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's file for a screen, and writes down who read it and what for. */
@Service
public class OpenPerson {
    private final PersonStore persons;
    private final IdentityStore identities;
    private final ContactStore contacts;
    private final ResidenceStore residences;
    private final RestrictionStore restrictions;
    private final FileAccess access;
    private final AuditLog log;
    private final Clock clock;

    OpenPerson(
            PersonStore persons,
            IdentityStore identities,
            ContactStore contacts,
            ResidenceStore residences,
            RestrictionStore restrictions,
            FileAccess access,
            AuditLog log,
            Clock clock) {
        this.persons = persons;
        this.identities = identities;
        this.contacts = contacts;
        this.residences = residences;
        this.restrictions = restrictions;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** « Fiche » : identity and names newest first, with what was corrected. */
    public record PersonFile(
            Head head,
            PersonSummary person,
            List<Identity> identities,
            List<NameRow> names,
            List<ContactRow> contacts,
            List<ResidenceRow> residences,
            @Nullable Attachment attachment,
            List<CoverRow> covers,
            RestrictionStore.@Nullable Change restriction,
            List<AuditLog.Line> acts,
            LocalDate today) {
        public PersonId id() {
            return head.id();
        }

        public Identity identity() {
            return identities.getFirst();
        }
    }

    /** Empty behind another wall, and for whom the file is restricted. */
    @Transactional
    public Optional<PersonFile> byNumber(String number, String purpose) {
        Permissions.require(Right.SEE_PERSON);
        var head = persons.head(Integer.parseInt(number))
                .filter(each -> access.exists(each.id(), each.restricted()))
                .orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        access.refuseKeptAway(head.id());
        access.viewed(head.id(), purpose);
        return Optional.of(read(head));
    }

    private PersonFile read(Head head) {
        var id = head.id();
        return new PersonFile(
                head,
                persons.summary(id).orElseThrow(),
                identities.identities(id),
                identities.names(id),
                contacts.contacts(id),
                residences.of(id),
                residences.attachment(id).orElse(null),
                contacts.covers(id),
                restrictions.last(id).orElse(null),
                log.about("person", id.value()),
                LocalDate.now(clock));
    }
}
