package nc.maillage.decisions.lawreplay.usecase;

import java.util.UUID;
import java.util.function.LongConsumer;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.platform.BackgroundJobs;
import org.springframework.stereotype.Component;

/** Runs a replay to its end, page after page: cut short, it goes on from the last page that it kept. */
@Component
public class RunLawReplay implements BackgroundJobs.Handler {
    public static final String KIND = "decisions.law-replay";

    private final RereadPage pages;

    RunLawReplay(RereadPage pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        run(new LawReplayId(subject), read -> {});
    }

    public void run(LawReplayId id, LongConsumer passed) {
        for (long read = pages.next(id); read >= 0; read = pages.next(id)) {
            passed.accept(read);
        }
    }
}
