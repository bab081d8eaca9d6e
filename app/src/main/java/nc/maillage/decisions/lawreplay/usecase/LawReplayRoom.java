package nc.maillage.decisions.lawreplay.usecase;

import java.util.function.LongConsumer;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.LawReplays;
import org.springframework.stereotype.Component;

/** The door of the replays: each question goes to the class that answers it, in the transactions that are its own. */
@Component
class LawReplayRoom implements LawReplays {
    private final AskLawReplay ask;
    private final RunLawReplay run;
    private final StopLawReplay stop;
    private final ReportLawReplay report;

    LawReplayRoom(AskLawReplay ask, RunLawReplay run, StopLawReplay stop, ReportLawReplay report) {
        this.ask = ask;
        this.run = run;
        this.stop = stop;
        this.report = report;
    }

    @Override
    public Asked ask(Request request) {
        return ask.ask(request);
    }

    @Override
    public void run(LawReplayId id, LongConsumer passed) {
        run.run(id, passed);
    }

    @Override
    public boolean stop(LawReplayId id, String why) {
        return stop.stop(id, why);
    }

    @Override
    public Report report(LawReplayId id) {
        return report.report(id);
    }
}
