package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.notices.Notices;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.Intake;
import nc.maillage.recruitment.domain.IntakeFile;
import nc.maillage.recruitment.domain.IntakeOutcome;
import nc.maillage.recruitment.domain.NoticeArchive;
import nc.maillage.recruitment.store.IntakeFileStore;
import nc.maillage.recruitment.store.IntakeFileStore.Waiting;
import nc.maillage.recruitment.store.IntakeStore;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One file of an intake, in a transaction of its own: what it gave is kept, and whoever stops it waits for no more. */
@Component
class TakeFile {
    private final IntakeStore intakes;
    private final IntakeFileStore files;
    private final TakeNotice take;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    TakeFile(IntakeStore intakes, IntakeFileStore files, TakeNotice take, AuditLog log, Ids ids, Clock clock) {
        this.intakes = intakes;
        this.files = files;
        this.take = take;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return whether there may be more to take */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean next(UUID id) {
        return intakes.hold(id)
                .map(intake -> Actor.as(intake.by().value(), () -> next(intake)))
                .orElse(false);
    }

    private boolean next(Intake intake) {
        var waiting = files.next(intake.id());
        if (waiting.isEmpty()) {
            intakes.ended(intake.id(), clock.instant(), null);
            log.append("intake.done", "intake", intake.id(), Map.of("files", Integer.toString(intake.files())));
            return false;
        }
        var file = waiting.get();
        files.taken(file.id(), Notices.isArchive(file.content()) ? opened(intake, file) : taken(intake, file));
        return true;
    }

    /** What could not be taken at all is told; the rest goes on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean giveUp(UUID id) {
        return intakes.hold(id)
                .flatMap(intake -> files.next(id))
                .map(file -> {
                    var why = "Le programme n’a pas su lire ce fichier. Signalez-le à qui tient le programme.";
                    files.taken(file.id(), IntakeFile.refused(file.name(), why));
                    return true;
                })
                .orElse(false);
    }

    private IntakeFile opened(Intake intake, Waiting archive) {
        var rank = new AtomicInteger(files.nextRank(intake.id()));
        int held = NoticeArchive.open(
                archive.content(),
                (name, content) -> files.insert(ids.next(), intake.id(), rank.getAndIncrement(), name, content),
                (name, why) ->
                        files.insert(ids.next(), intake.id(), rank.getAndIncrement(), IntakeFile.refused(name, why)));
        var told = "%s, lus un par un.".formatted(French.count(held, "fichier", "fichiers"));
        return new IntakeFile(archive.name(), IntakeOutcome.OPENED, told, null, 0, 0);
    }

    private IntakeFile taken(Intake intake, Waiting file) {
        return switch (take.run(file.name(), file.content(), intake.by())) {
            case Imported.Done(var notices, int proposals) ->
                new IntakeFile(
                        file.name(), IntakeOutcome.IMPORTED, null, notices.getFirst(), notices.size(), proposals);
            case Imported.AlreadyThere(var known) -> {
                var when = "Importé le %s.".formatted(French.day(French.dayOf(known.at())));
                yield new IntakeFile(file.name(), IntakeOutcome.KNOWN, when, known.id(), 0, 0);
            }
            case Imported.Textless(var notice, String why) ->
                new IntakeFile(file.name(), IntakeOutcome.TEXTLESS, why, notice, 1, 0);
            case Imported.Refused(String why) -> IntakeFile.refused(file.name(), why);
        };
    }
}
