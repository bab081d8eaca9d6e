package nc.maillage.applications.usecase;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.correspondence.RecipientAccess;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import org.springframework.stereotype.Component;

/** A letter is named to whoever may open the file of its recipient. */
@Component
class OpenRecipients implements RecipientAccess {
    private final People people;

    OpenRecipients(People people) {
        this.people = people;
    }

    @Override
    public Set<UUID> known(Collection<UUID> persons) {
        var ids = persons.stream().distinct().map(PersonId::new).toList();
        return people.findAll(ids).values().stream()
                .filter(person -> !person.hidden())
                .map(person -> person.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
