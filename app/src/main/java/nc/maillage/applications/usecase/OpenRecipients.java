package nc.maillage.applications.usecase;

import java.util.UUID;
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
    public boolean maySee(UUID person) {
        return people.find(new PersonId(person)).isPresent();
    }
}
