package nc.maillage.demo.load;

import java.time.Duration;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.demo.load.LoadHomes.Order;
import nc.maillage.demo.load.LoadPlan.Part;
import nc.maillage.demo.load.Originals.LogLine;
import nc.maillage.demo.load.Series.Kind;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.WorkingClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One part: its rows, its lines in the log, and the drawings that wait for the night. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WriteSheets {
    private static final Duration APART = Duration.ofMillis(200);

    private final Stage stage;
    private final AuditLog log;
    private final BackgroundJobs jobs;
    private final WorkingClock clock;

    WriteSheets(Stage stage, AuditLog log, BackgroundJobs jobs, WorkingClock clock) {
        this.stage = stage;
        this.log = log;
        this.jobs = jobs;
        this.clock = clock;
    }

    void write(Order order, Sheets sheets, Part part) {
        stage.enter(sheets.rows());
        sheets.log().forEach(this::say);
        int drawn = part.begins().last().getOrDefault(Series.of(Kind.DRAWING), 0);
        var first = order.drawFrom().plus(APART.multipliedBy(drawn));
        jobs.enqueueApart("correspondence.render", sheets.letters(), first, APART);
        var after = first.plus(APART.multipliedBy(sheets.letters().size()));
        jobs.enqueueApart("card-sheet", sheets.cards(), after, APART);
    }

    private void say(LogLine line) {
        clock.at(
                line.at().toInstant(),
                () -> Actor.as(line.actor(), () -> {
                    log.append(line.act(), line.kind(), line.subject(), line.details());
                    return true;
                }));
    }
}
