package nc.maillage.takeup.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.NotFound;
import nc.maillage.takeup.domain.SetAside;
import nc.maillage.takeup.store.SetAsideStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a person aside for a scheme, with a reason, and takes it back; both stay written. */
@Component
@Transactional
public class SetPersonAside {
    private final SetAsideStore asides;
    private final People people;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    SetPersonAside(SetAsideStore asides, People people, AuditLog log, Ids ids, Clock clock) {
        this.asides = asides;
        this.people = people;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** False where the person is set aside already. */
    public boolean set(PersonId person, String scheme, String reason, @Nullable LocalDate until) {
        Permissions.require(Right.SEEK_TAKE_UP);
        shown(person);
        var agent = CurrentAgent.required().agent().id();
        var now = clock.instant();
        asides.of(person, scheme)
                .filter(old -> !old.holdsOn(LocalDate.now(clock)))
                .ifPresent(old -> asides.lift(old.id(), agent, now));
        boolean done = asides.insert(new SetAside(ids.next(), person, scheme, reason, until, agent, now));
        if (done) {
            log.append("takeup.set-aside", "person", person.value(), Map.of("scheme", scheme));
        }
        return done;
    }

    /** False where it was taken back before. */
    public boolean lift(UUID id) {
        Permissions.require(Right.SEEK_TAKE_UP);
        var aside = asides.find(id).orElseThrow(() -> new NotFound("mise de côté"));
        shown(aside.person());
        boolean done = asides.lift(id, CurrentAgent.required().agent().id(), clock.instant());
        if (done) {
            log.append("takeup.taken-back", "person", aside.person().value(), Map.of("scheme", aside.scheme()));
        }
        return done;
    }

    private void shown(PersonId person) {
        var found = people.findAll(List.of(person)).get(person);
        if (found == null || found.hidden()) {
            throw new NotFound("person");
        }
    }
}
