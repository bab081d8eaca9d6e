package nc.maillage.people.usecase;

import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.FileNumbers;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import org.springframework.stereotype.Service;

/** Names persons for the rooms below: by number only, and only those the agent may know of. */
@Service
class KnownNumbers implements FileNumbers {
    private final People people;

    KnownNumbers(People people) {
        this.people = people;
    }

    @Override
    public Optional<UUID> personWith(String number) {
        return people.findByNumber(number).map(PersonSummary::id).map(PersonId::value);
    }

    @Override
    public Optional<String> numberOf(UUID person) {
        return people.find(new PersonId(person)).map(PersonSummary::number);
    }
}
