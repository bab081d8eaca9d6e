package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.PersonId;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.store.RestrictionStore;
import nc.maillage.people.store.SearchStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises a restricted person by an exact full name and day of birth, and tells the supervisor that somebody did. */
@Component
public class HiddenMatch {
    private final SearchStore search;
    private final RestrictionStore restrictions;
    private final FileAccess access;
    private final AuditLog log;

    HiddenMatch(SearchStore search, RestrictionStore restrictions, FileAccess access, AuditLog log) {
        this.search = search;
        this.restrictions = restrictions;
        this.access = access;
        this.log = log;
    }

    /** How many there are; none for an agent who may not create files, or who may open that one. */
    @Transactional
    public int count(String fullName, @Nullable LocalDate born) {
        return matches(fullName, born).size();
    }

    /** Asks the supervisor to open what is hidden. */
    @Transactional
    public boolean request(String fullName, @Nullable LocalDate born, String reason) {
        var agent = CurrentAgent.required().agent().id().value();
        var hidden = matches(fullName, born);
        for (var person : hidden) {
            restrictions.request(person, agent, reason);
            log.append("person.access.requested", "person", person.value(), Map.of());
        }
        return !hidden.isEmpty();
    }

    private List<PersonId> matches(String fullName, @Nullable LocalDate born) {
        var name = Profile.inOrder(fullName);
        if (!Permissions.may(Right.EDIT_PERSON) || born == null || !name.contains(" ")) {
            return List.of();
        }
        var agent = CurrentAgent.required().agent().id().value();
        var hidden = search.hidden(name, born).stream()
                .filter(person -> !access.exists(person, true))
                .toList();
        for (var person : hidden) {
            if (restrictions.alert(person, agent)) {
                log.append("person.restricted.recognised", "person", person.value(), Map.of());
            }
        }
        return hidden;
    }
}
