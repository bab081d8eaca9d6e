package nc.maillage.takeup.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.People;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Ids;
import nc.maillage.takeup.domain.Run;
import nc.maillage.takeup.store.RunStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a passage over the persons of the base, and stops it. */
@Component
@Transactional
public class AskSearch {
    private final RunStore runs;
    private final People people;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    AskSearch(RunStore runs, People people, BackgroundJobs jobs, AuditLog log, Ids ids, Clock clock) {
        this.runs = runs;
        this.people = people;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Suite donnée ». */
    public sealed interface Asked {
        record Done(UUID run) implements Asked {}

        /** « Recherche en cours » : one at a time. */
        record Running(String why) implements Asked {}
    }

    /** @param months files received in so many months are read for what they established */
    public Asked ask(int months) {
        Permissions.require(Right.SEEK_TAKE_UP);
        if (runs.last().filter(Run::running).isPresent()) {
            return new Asked.Running("Une recherche est en cours. Attendez sa fin, ou arrêtez-la.");
        }
        boolean restricted = Permissions.may(Right.RESTRICT_PERSON);
        var run = new Run(
                ids.next(),
                LocalDate.now(clock),
                months,
                restricted,
                CurrentAgent.required().agent().id(),
                clock.instant(),
                people.count(restricted),
                0,
                null,
                null,
                null,
                null);
        runs.replace(run);
        log.append("takeup.asked", "takeup", run.id(), Map.of("months", Integer.toString(months)));
        jobs.enqueue(RunSearch.KIND, run.id());
        return new Asked.Done(run.id());
    }

    /** False where it had already ended. */
    public boolean stop() {
        Permissions.require(Right.SEEK_TAKE_UP);
        var held = runs.last().flatMap(run -> runs.hold(run.id()));
        held.ifPresent(run -> {
            runs.drop(run.id());
            runs.ended(
                    run.id(),
                    clock.instant(),
                    "Arrêtée par " + CurrentAgent.required().agent().displayName() + ".");
            log.append("takeup.stopped", "takeup", run.id(), Map.of());
        });
        return held.isPresent();
    }
}
