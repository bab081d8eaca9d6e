package nc.maillage.people.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.domain.PersonName;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.store.ContactStore;
import nc.maillage.people.store.ContactStore.ContactOf;
import nc.maillage.people.store.ContactStore.CoverOf;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.IdentityStore.Identity;
import nc.maillage.people.store.IdentityStore.IdentityOf;
import nc.maillage.people.store.IdentityStore.NameOf;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.ResidenceStore;
import nc.maillage.people.store.ResidenceStore.HomeOf;
import nc.maillage.people.store.ResidenceStore.TribeOf;
import nc.maillage.people.store.SearchStore;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Component;

/** Writes new files, one or a thousand, in a handful of statements. */
@Component
class PersonWriter {
    private final PersonStore persons;
    private final IdentityStore identities;
    private final ContactStore contacts;
    private final ResidenceStore residences;
    private final SearchStore search;
    private final AuditLog log;
    private final Ids ids;

    PersonWriter(
            PersonStore persons,
            IdentityStore identities,
            ContactStore contacts,
            ResidenceStore residences,
            SearchStore search,
            AuditLog log,
            Ids ids) {
        this.persons = persons;
        this.identities = identities;
        this.contacts = contacts;
        this.residences = residences;
        this.search = search;
        this.log = log;
        this.ids = ids;
    }

    /** Within the caller's transaction; the identifiers in the order given. */
    List<PersonId> write(List<NewPerson> newcomers) {
        if (newcomers.isEmpty()) {
            return List.of();
        }
        var written = new ArrayList<PersonId>();
        var identityRows = new ArrayList<IdentityOf>();
        var names = new ArrayList<NameOf>();
        var contactRows = new ArrayList<ContactOf>();
        var homes = new ArrayList<HomeOf>();
        var tribes = new ArrayList<TribeOf>();
        var covers = new ArrayList<CoverOf>();
        var profiles = new LinkedHashMap<PersonId, Profile>();
        for (var each : newcomers) {
            var id = new PersonId(ids.next());
            var from = each.provenance();
            written.add(id);
            identityRows.add(new IdentityOf(id, new Identity(each.sex(), each.birth(), each.status(), from, null)));
            each.names().forEach(name -> names.add(new NameOf(id, name.kind(), name.value(), from)));
            each.contacts().forEach(contact -> contactRows.add(new ContactOf(id, contact, from)));
            each.homes().forEach(home -> homes.add(new HomeOf(id, home, from)));
            each.covers().forEach(cover -> covers.add(new CoverOf(id, cover, from)));
            if (each.tribe() != null) {
                tribes.add(new TribeOf(id, each.tribe(), from));
            }
            profiles.put(id, profile(each));
        }
        persons.insertAll(written, persons.reserveNumbers(written.size()));
        identities.insertIdentities(identityRows);
        identities.insertNames(names);
        contacts.insertContacts(contactRows);
        contacts.insertCovers(covers);
        residences.insertAll(homes);
        residences.attach(tribes);
        search.insert(profiles);
        written.forEach(id -> log.append("person.created", "person", id.value(), Map.of()));
        return written;
    }

    static Profile profile(NewPerson person) {
        var names = person.names().stream()
                .map(name -> PersonName.of(name.kind(), name.value()))
                .toList();
        return new Profile(names, person.birth());
    }
}
