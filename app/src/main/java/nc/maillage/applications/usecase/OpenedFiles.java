package nc.maillage.applications.usecase;

import java.util.List;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Recusals;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a file for whoever has the right to, and is neither kept away from it nor shut out of a restricted person. */
@Component
@Transactional(readOnly = true)
public class OpenedFiles {
    private final ApplicationStore store;
    private final Recusals recusals;
    private final People people;

    OpenedFiles(ApplicationStore store, Recusals recusals, People people) {
        this.store = store;
        this.recusals = recusals;
        this.people = people;
    }

    public ApplicationFile open(String number, Right right) {
        Permissions.require(right);
        var file = ApplicationNumber.read(number)
                .flatMap(read -> store.byNumber(read.toString()))
                .orElseThrow(() -> new NotFound("application"));
        allow(file);
        return file;
    }

    public ApplicationFile open(ApplicationId id, Right right) {
        Permissions.require(right);
        var file = store.find(id).orElseThrow(() -> new NotFound("application"));
        allow(file);
        return file;
    }

    /** The file of a restricted person answers as one that does not exist: its number must not tell that there is one. */
    void allow(ApplicationFile file) {
        if (people.find(file.applicant()).isEmpty()) {
            throw new NotFound("application");
        }
        refuseIfKeptAway(file.persons());
    }

    /** @throws AccessRefused when the agent is kept away from one of these persons */
    public void refuseIfKeptAway(List<PersonId> persons) {
        var agent = CurrentAgent.required().agent().id();
        if (recusals.keptAwayFromAny(
                agent, persons.stream().map(PersonId::value).toList())) {
            throw AccessRefused.byRecusal(
                    "Vous êtes en déport pour une personne de ce dossier\u00A0: un collègue le suit.");
        }
    }
}
