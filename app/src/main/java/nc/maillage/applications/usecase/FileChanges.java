package nc.maillage.applications.usecase;

import java.util.HashMap;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every act on a file goes through here: right, state, version, log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FileChanges {
    static final String SUBJECT = "application";

    private final ApplicationStore store;
    private final OpenedFiles files;
    private final AuditLog log;
    private final ChangesSince changesSince;

    FileChanges(ApplicationStore store, OpenedFiles files, AuditLog log, ChangesSince changesSince) {
        this.store = store;
        this.files = files;
        this.log = log;
        this.changesSince = changesSince;
    }

    /** What an act makes of a file, or why it makes nothing of it. */
    sealed interface Change {
        /** @param act code written in the log, with {@code details} that hold codes only */
        record To(ApplicationFile file, String act, Map<String, String> details) implements Change {}

        record Refused(Act why) implements Change {}

        static Change to(ApplicationFile file, String act) {
            return new To(file, act, Map.of());
        }

        static Change impossible(String why) {
            return new Refused(new Act.Impossible(why));
        }
    }

    interface Work {
        Change on(ApplicationFile file);
    }

    /** @param seen version that the agent read; null where the act adds something and can overwrite nothing */
    Act change(ApplicationId id, @Nullable Long seen, ProcessStep step, Work work) {
        return change(id, seen, step, step.right(), work);
    }

    Act change(ApplicationId id, @Nullable Long seen, ProcessStep step, Right right, Work work) {
        Permissions.require(right);
        var file = store.lock(id).orElseThrow(() -> new NotFound(SUBJECT));
        files.allow(file);
        if (seen != null && seen != file.version()) {
            return new Act.ChangedMeanwhile(changesSince.sentence(file, seen), file.version());
        }
        if (!step.permittedIn(file.state().stage())) {
            return new Act.Impossible("Cette demande est «\u00A0%s\u00A0»\u00A0: elle ne peut plus changer ainsi."
                    .formatted(file.state().stage().label()));
        }
        return switch (work.on(file)) {
            case Change.To to -> new Act.Done(write(file, to));
            case Change.Refused refused -> refused.why();
        };
    }

    /** Whoever acts on a file that nobody followed follows it from then on. */
    private ApplicationFile write(ApplicationFile read, Change.To to) {
        var file = to.file();
        var session = CurrentAgent.required();
        if (read.officer() == null && file.officer() == null && session.may(Right.ASSESS)) {
            file = file.handledBy(session.agent().id());
        }
        if (!store.update(read, file)) {
            throw new IllegalStateException("a locked file changed its version: " + file.number());
        }
        logged(file, to.act(), to.details());
        return file.raised();
    }

    void logged(ApplicationFile file, String act, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("version", Long.toString(file.version() + 1));
        log.append(act, SUBJECT, file.id().value(), all);
    }
}
