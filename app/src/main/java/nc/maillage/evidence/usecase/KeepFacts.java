package nc.maillage.evidence.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.evidence.FactBook;
import nc.maillage.evidence.store.FactStore;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeepFacts implements FactBook {
    private final FactStore store;
    private final Ids ids;
    private final Clock clock;

    KeepFacts(FactStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void establish(NewFact fact) {
        establishAll(List.of(fact));
    }

    /** What was never said of the file is written at once; the rest replaces what was. */
    @Override
    public void establishAll(List<NewFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        facts.forEach(KeepFacts::refuseUnjustified);
        var by = CurrentAgent.required().agent().id().value();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var said = store.inForce(facts.getFirst().file(), true).stream()
                .map(fact -> place(fact.file(), fact.subject(), fact.key(), fact.part()))
                .collect(Collectors.toSet());
        var fresh = new ArrayList<FactStore.FactOf>();
        for (var fact : facts) {
            boolean again = !said.add(place(fact.file(), fact.subject(), fact.key(), fact.part()));
            if (again) {
                store.insertAll(fresh, by, now);
                fresh.clear();
            }
            if (again && store.known(fact)) {
                continue;
            }
            if (again) {
                store.supersede(fact, now);
            }
            fresh.add(new FactStore.FactOf(ids.next(), fact));
        }
        store.insertAll(fresh, by, now);
    }

    private static List<Object> place(UUID file, PersonId subject, String key, String part) {
        return List.of(file, subject, key, part);
    }

    private static void refuseUnjustified(NewFact fact) {
        if ("JUDGMENT".equals(fact.source())
                && (fact.justification() == null || fact.justification().isBlank())) {
            throw new IllegalArgumentException("a judged fact has no justification: " + fact.key());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> ofFile(UUID file) {
        return store.inForce(file, Permissions.may(Right.SEE_HEALTH));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> ofFileForAct(UUID file) {
        return store.inForce(file, true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> ofFileAsOf(UUID file, Instant at) {
        return store.asOf(file, at);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> historyOf(UUID file) {
        return store.history(file, Permissions.may(Right.SEE_HEALTH));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Fact> find(UUID fact) {
        return store.find(fact, Permissions.may(Right.SEE_HEALTH));
    }
}
