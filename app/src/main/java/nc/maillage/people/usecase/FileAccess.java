package nc.maillage.people.usecase;

import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Recusals;
import nc.maillage.access.Right;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.store.RestrictionStore;
import org.springframework.stereotype.Component;

/** The one rule of who may open a person's file, once the right to open files at all is granted. */
@Component
public class FileAccess {
    private final RestrictionStore restrictions;
    private final Recusals recusals;
    private final ReadLog readLog;

    FileAccess(RestrictionStore restrictions, Recusals recusals, ReadLog readLog) {
        this.restrictions = restrictions;
        this.recusals = recusals;
        this.readLog = readLog;
    }

    /** A restricted file does not exist but for those who restrict, and for an agent it was opened to. */
    public boolean exists(PersonId person, boolean restricted) {
        if (!restricted || Permissions.may(Right.RESTRICT_PERSON)) {
            return true;
        }
        return CurrentAgent.current()
                .map(session ->
                        restrictions.openedTo(person, session.agent().id().value()))
                .orElse(false);
    }

    /** The one rule of what a list says of a person: who it is, or « Personne à accès restreint ». */
    public PersonSummary shown(PersonSummary person) {
        return exists(person.id(), person.restricted()) && !keptAway(person.id()) ? person : person.masked();
    }

    /** Whether the agent stays away from this person's files: her name is no more for a list than they are. */
    public boolean keptAway(PersonId person) {
        return CurrentAgent.current()
                .map(session -> recusals.keptAway(session.agent().id(), person.value()))
                .orElse(false);
    }

    /** @throws AccessRefused when the agent stays away from this person's files */
    public void refuseKeptAway(PersonId person) {
        if (keptAway(person)) {
            throw AccessRefused.byRecusal(
                    "Vous êtes en déport pour cette personne : ses dossiers sont suivis par d’autres agents.");
        }
    }

    public void viewed(PersonId person, String purpose) {
        readLog.viewed(person.value(), purpose);
    }
}
