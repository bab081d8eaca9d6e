package nc.maillage.people.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.maillage.people.Kinship;
import nc.maillage.people.PersonId;

/** « Parenté » : the declared ties of some persons, read both ways, with the few that follow from two others. */
public final class Kin {
    private final Map<PersonId, Map<PersonId, Kinship>> ties = new HashMap<>();

    /** @param kinship what {@code relative} is to {@code person} */
    public void add(PersonId person, PersonId relative, Kinship kinship) {
        ties.computeIfAbsent(person, each -> new HashMap<>()).put(relative, kinship);
        ties.computeIfAbsent(relative, each -> new HashMap<>()).put(person, kinship.inverse());
    }

    /** What the relative is to the person: declared, or brother and sister by a common parent. */
    public Optional<Kinship> of(PersonId person, PersonId relative) {
        var declared = Optional.ofNullable(ties.getOrDefault(person, Map.of()).get(relative));
        if (declared.isPresent()) {
            return declared;
        }
        var common = new HashSet<>(parents(person));
        common.retainAll(parents(relative));
        return common.isEmpty() ? Optional.empty() : Optional.of(Kinship.SIBLING);
    }

    private Set<PersonId> parents(PersonId person) {
        var parents = new HashSet<PersonId>();
        ties.getOrDefault(person, Map.of()).forEach((relative, kinship) -> {
            if (kinship == Kinship.PARENT) {
                parents.add(relative);
            }
        });
        return parents;
    }
}
