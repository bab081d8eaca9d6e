package nc.maillage.people.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.domain.Resemblance;
import nc.maillage.people.store.DuplicateStore;
import nc.maillage.people.store.DuplicateStore.Distinct;
import nc.maillage.people.store.DuplicateStore.Pair;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.PersonStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the files that may be of one person, and keeps what an agent found of two of them. */
@Service
public class PossibleDuplicates {
    private static final int WORTH_A_LOOK = 2_000;

    private final DuplicateStore duplicates;
    private final IdentityStore identities;
    private final PersonStore persons;
    private final FileAccess access;
    private final AuditLog log;

    PossibleDuplicates(
            DuplicateStore duplicates, IdentityStore identities, PersonStore persons, FileAccess access, AuditLog log) {
        this.duplicates = duplicates;
        this.identities = identities;
        this.persons = persons;
        this.access = access;
        this.log = log;
    }

    /** « Paire de fiches » ; {@code distinct} when an agent already said that they are two persons. */
    public record Couple(
            PersonSummary first,
            PersonSummary second,
            @Nullable Resemblance resemblance,
            @Nullable Distinct distinct) {}

    /** The surest first, without those found to be two persons. */
    @Transactional(readOnly = true)
    public List<Couple> all() {
        Permissions.require(Right.EDIT_PERSON);
        var pairs = duplicates.worthALook(WORTH_A_LOOK);
        var ids = new HashSet<PersonId>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.first(), pair.second())));
        var profiles = identities.profiles(ids);
        var resemblances = new LinkedHashMap<Pair, Resemblance>();
        for (var pair : pairs) {
            var one = profiles.get(pair.first());
            var other = profiles.get(pair.second());
            if (one != null && other != null) {
                Resemblance.between(one, other).ifPresent(found -> resemblances.put(pair, found));
            }
        }
        return couples(resemblances);
    }

    private List<Couple> couples(Map<Pair, Resemblance> resemblances) {
        var ids = new HashSet<PersonId>();
        resemblances.keySet().forEach(pair -> ids.addAll(List.of(pair.first(), pair.second())));
        var known = new LinkedHashMap<PersonId, PersonSummary>();
        persons.summaries(ids).forEach(person -> known.put(person.id(), person));
        var couples = new ArrayList<Couple>();
        resemblances.forEach((pair, resemblance) -> {
            var one = known.get(pair.first());
            var other = known.get(pair.second());
            if (one != null && other != null && known(one) && known(other)) {
                couples.add(new Couple(one, other, resemblance, null));
            }
        });
        couples.sort(Comparator.comparing(PossibleDuplicates::grade)
                .thenComparing(each -> each.first().number()));
        return couples;
    }

    private boolean known(PersonSummary person) {
        return !access.shown(person).hidden();
    }

    private static int grade(Couple couple) {
        var resemblance = couple.resemblance();
        return resemblance == null ? Integer.MAX_VALUE : resemblance.grade().ordinal();
    }

    /** The two files side by side; empty when one is not there for this agent. */
    @Transactional
    public Optional<Couple> compare(PersonId one, PersonId other) {
        Permissions.require(Right.EDIT_PERSON);
        if (one.equals(other)) {
            return Optional.empty();
        }
        var first = visible(one);
        var second = visible(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        access.viewed(one, "Comparaison de deux fiches");
        access.viewed(other, "Comparaison de deux fiches");
        var profiles = identities.profiles(List.of(one, other));
        var a = profiles.get(one);
        var b = profiles.get(other);
        var resemblance =
                a == null || b == null ? null : Resemblance.between(a, b).orElse(null);
        return Optional.of(new Couple(
                first.get(),
                second.get(),
                resemblance,
                duplicates.distinct(Pair.of(one, other)).orElse(null)));
    }

    private Optional<PersonSummary> visible(PersonId person) {
        var found = persons.summary(person).filter(each -> access.exists(each.id(), each.restricted()));
        found.ifPresent(each -> access.refuseKeptAway(each.id()));
        return found;
    }

    /** False when the pair is not there, or was marked before. */
    @Transactional
    public boolean markDistinct(PersonId one, PersonId other, String reason) {
        Permissions.require(Right.EDIT_PERSON);
        if (one.equals(other) || visible(one).isEmpty() || visible(other).isEmpty()) {
            return false;
        }
        var pair = Pair.of(one, other);
        boolean marked = duplicates.markDistinct(pair, reason);
        if (marked) {
            log.append(
                    "person.distinct",
                    "person",
                    pair.first().value(),
                    Map.of("from", pair.second().value().toString()));
        }
        return marked;
    }
}
