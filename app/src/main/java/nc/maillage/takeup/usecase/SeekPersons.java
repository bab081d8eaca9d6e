package nc.maillage.takeup.usecase;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.applications.Applications;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.RunningGrants;
import nc.maillage.entitlements.Cards;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.people.Household;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.takeup.domain.Finding;
import nc.maillage.takeup.domain.Run;
import nc.maillage.takeup.store.FindingStore;
import nc.maillage.takeup.store.RunStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One step of a passage, in a transaction of its own: what it found is kept, and whoever stops it waits for no more. */
@Component
class SeekPersons {
    static final int SIZE = 200;

    private final RunStore runs;
    private final FindingStore findings;
    private final SeekPerson seek;
    private final People people;
    private final Applications applications;
    private final Cards cards;
    private final RunningGrants grants;
    private final PublishedSchemes published;
    private final SchemeCatalogue catalogue;
    private final AuditLog log;
    private final Clock clock;

    SeekPersons(
            RunStore runs,
            FindingStore findings,
            SeekPerson seek,
            People people,
            Applications applications,
            Cards cards,
            RunningGrants grants,
            PublishedSchemes published,
            SchemeCatalogue catalogue,
            AuditLog log,
            Clock clock) {
        this.runs = runs;
        this.findings = findings;
        this.seek = seek;
        this.people = people;
        this.applications = applications;
        this.cards = cards;
        this.grants = grants;
        this.published = published;
        this.catalogue = catalogue;
        this.log = log;
        this.clock = clock;
    }

    /** @return whether there is more to read */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean next(UUID id) {
        return runs.hold(id).map(this::read).orElse(false);
    }

    private boolean read(Run run) {
        var last = run.lastRead();
        var page = people.following(last == null ? null : new PersonId(last), SIZE, run.restricted());
        if (page.isEmpty()) {
            runs.ended(run.id(), clock.instant(), null);
            log.append("takeup.done", "takeup", run.id(), Map.of("read", Long.toString(run.read())));
            return false;
        }
        findings.insert(run.id(), found(run, page));
        runs.passed(run.id(), page.getLast().value(), page.size(), clock.instant());
        return true;
    }

    private List<Finding> found(Run run, List<PersonId> page) {
        var keys = published.all().stream().map(version -> version.scheme()).collect(Collectors.toSet());
        var schemes = catalogue.all().stream()
                .filter(scheme -> keys.contains(scheme.key()))
                .toList();
        var households = new HashMap<PersonId, Household>();
        page.forEach(person -> households.put(person, people.householdOn(person, run.day())));
        // What a child or a partner has counts too.
        var around = households.values().stream()
                .flatMap(household -> household.members().stream())
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        var covered = new HashMap<String, Set<PersonId>>();
        schemes.forEach(scheme -> covered.put(scheme.key(), covered(scheme, around, run)));
        var search =
                new SeekPerson.Search(schemes, run.day(), run.day().minusMonths(run.months()), covered, households);
        return people.findAllForAct(page).values().stream()
                .flatMap(person -> seek.of(person, search).stream())
                .toList();
    }

    private Set<PersonId> covered(Scheme scheme, Collection<PersonId> persons, Run run) {
        var covered = new HashSet<>(applications.waiting(scheme.key(), persons));
        covered.addAll(cards.notEndedOn(scheme.key(), persons, run.day()));
        covered.addAll(grants.notEndedOn(scheme.key(), persons, run.day()));
        return covered;
    }
}
