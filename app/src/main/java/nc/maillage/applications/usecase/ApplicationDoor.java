package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.Applications;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room. */
@Component
@Transactional(readOnly = true)
class ApplicationDoor implements Applications {
    private final ApplicationStore store;
    private final Clock clock;

    ApplicationDoor(ApplicationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return store.find(id).map(this::shown);
    }

    @Override
    public Optional<Application> byNumber(String number) {
        return store.byNumber(number).map(this::shown);
    }

    @Override
    public List<Application> ofPerson(PersonId person) {
        return store.ofPerson(person).stream().map(this::shown).toList();
    }

    @Override
    public Set<PersonId> waiting(String scheme, Collection<PersonId> persons) {
        return store.waiting(scheme, persons);
    }

    private Application shown(ApplicationFile file) {
        var pending = file.state().stage().pending();
        return new Application(
                file.id(),
                file.number().toString(),
                file.scheme(),
                file.schemeVersion(),
                file.renewal(),
                file.applicant(),
                file.family().stream().map(FamilyMember::person).toList(),
                file.receivedOn(),
                file.channel().name(),
                file.state().stage().name(),
                pending ? file.clock().on(LocalDate.now(clock)).dueOn() : null,
                file.version());
    }
}
