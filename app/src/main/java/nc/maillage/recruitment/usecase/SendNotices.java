package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.NoticeArchive;
import nc.maillage.recruitment.store.IntakeFileStore;
import nc.maillage.recruitment.store.IntakeStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Envoyer des avis » : several files, or an archive, are taken in by a job; whoever sends them waits for nothing. */
@Service
@Transactional
public class SendNotices {
    private final IntakeStore intakes;
    private final IntakeFileStore files;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    SendNotices(IntakeStore intakes, IntakeFileStore files, BackgroundJobs jobs, AuditLog log, Ids ids, Clock clock) {
        this.intakes = intakes;
        this.files = files;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Fichier donné ». */
    public record Given(String name, byte[] content) {}

    public UUID run(List<Given> given) {
        Permissions.require(Right.KEEP_CHART);
        var intake = ids.next();
        intakes.insert(intake, CurrentAgent.required().agent().id(), clock.instant());
        int rank = 0;
        for (var each : given) {
            files.insert(ids.next(), intake, rank++, NoticeArchive.cleaned(each.name()), each.content());
        }
        log.append("intake.asked", "intake", intake, Map.of("files", Integer.toString(given.size())));
        jobs.enqueue(RunIntake.KIND, intake);
        return intake;
    }

    /** What was taken stays; false where it had already ended. */
    public boolean stop(UUID intake) {
        Permissions.require(Right.KEEP_CHART);
        var held = intakes.hold(intake);
        held.ifPresent(running -> {
            var who = CurrentAgent.required().agent().displayName();
            files.drop(intake, "Import arrêté avant ce fichier : envoyez-le de nouveau.");
            intakes.ended(intake, clock.instant(), "Arrêté par " + who + ".");
            log.append("intake.stopped", "intake", intake, Map.of());
        });
        return held.isPresent();
    }
}
