package nc.maillage.people.usecase;

import java.util.Map;
import java.util.Set;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.RestrictionStore;
import nc.maillage.people.store.SearchStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file out of everybody's sight but the supervisors', or gives it back, with a reason that is kept. */
@Service
public class RestrictPerson {
    private final PersonStore persons;
    private final IdentityStore identities;
    private final SearchStore search;
    private final RestrictionStore restrictions;
    private final AuditLog log;

    RestrictPerson(
            PersonStore persons,
            IdentityStore identities,
            SearchStore search,
            RestrictionStore restrictions,
            AuditLog log) {
        this.persons = persons;
        this.identities = identities;
        this.search = search;
        this.restrictions = restrictions;
        this.log = log;
    }

    @Transactional
    public FileChange set(PersonId person, int version, boolean restricted, String reason) {
        Permissions.require(Right.RESTRICT_PERSON);
        var head = persons.head(person).orElse(null);
        if (head == null) {
            return new FileChange.Unknown();
        }
        if (head.restricted() == restricted) {
            return new FileChange.Refused(
                    "reason", restricted ? "L’accès est déjà restreint." : "L’accès est déjà ouvert.");
        }
        if (!persons.touch(person, version)) {
            return new FileChange.Stale(head.changedAt(), head.changedBy());
        }
        persons.setRestricted(person, restricted);
        restrictions.record(person, restricted, reason);
        var profile = identities.profile(person).orElseThrow();
        if (restricted) {
            search.forget(Set.of(person));
            search.hide(person, profile);
        } else {
            search.reveal(person);
            search.index(Map.of(person, profile));
        }
        log.append(restricted ? "person.restricted" : "person.reopened", "person", person.value(), Map.of());
        return new FileChange.Done();
    }
}
