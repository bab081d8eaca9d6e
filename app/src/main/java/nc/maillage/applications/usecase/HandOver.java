package nc.maillage.applications.usecase;

import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Recusals;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.applications.store.RemarkStore;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a file to another agent, or takes one that nobody follows. */
@Component
@Transactional
public class HandOver {
    private final FileChanges changes;
    private final RemarkStore remarks;
    private final Agents agents;
    private final Recusals recusals;

    HandOver(FileChanges changes, RemarkStore remarks, Agents agents, Recusals recusals) {
        this.changes = changes;
        this.remarks = remarks;
        this.agents = agents;
        this.recusals = recusals;
    }

    /** @param note what the next agent should know; may be empty */
    public Act handOver(ApplicationId id, long seen, AgentId to, String note) {
        if (agents.byId(to).isEmpty()) {
            return Act.Invalid.field("agent", "Choisissez un agent de la liste.");
        }
        return changes.change(id, seen, ProcessStep.ASSESS, Right.ASSESS, file -> {
            if (file.persons().stream().anyMatch(person -> recusals.keptAway(to, person.value()))) {
                return new FileChanges.Change.Refused(Act.Invalid.field(
                        "agent", "Cet agent est en déport pour une personne du dossier. Choisissez un autre agent."));
            }
            if (!note.isBlank()) {
                remarks.insert(id, "application.handed_over", note);
            }
            return given(file, to);
        });
    }

    /** « Remettre à prendre » : nobody follows it any more, until a colleague takes it. */
    public Act release(ApplicationId id, long seen, String note) {
        return changes.change(id, seen, ProcessStep.ASSESS, Right.ASSESS, file -> {
            if (file.officer() == null) {
                return FileChanges.Change.impossible("Personne ne suit ce dossier : il est déjà à prendre.");
            }
            if (!note.isBlank()) {
                remarks.insert(id, "application.released", note);
            }
            return FileChanges.Change.to(file.handledBy(null), "application.released");
        });
    }

    /** The signed-in agent follows it from now on. */
    public Act take(ApplicationId id) {
        return changes.change(
                id,
                null,
                ProcessStep.ASSESS,
                Right.ASSESS,
                file -> file.officer() == null
                        ? given(file, CurrentAgent.required().agent().id())
                        : FileChanges.Change.impossible("Un collègue a déjà pris ce dossier."));
    }

    private static FileChanges.Change given(ApplicationFile file, AgentId to) {
        var self = CurrentAgent.required().agent().id().equals(to);
        return new FileChanges.Change.To(
                file.handledBy(to),
                self ? "application.taken" : "application.handed_over",
                Map.of("to", to.value().toString()));
    }
}
