package nc.maillage.takeup;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.takeup.domain.Finding;
import nc.maillage.takeup.store.FindingStore.Filter;
import nc.maillage.takeup.store.RunStore;
import nc.maillage.takeup.usecase.AskSearch;
import nc.maillage.takeup.usecase.AskSearch.Asked;
import nc.maillage.takeup.usecase.ReadFindings;
import nc.maillage.takeup.usecase.RunSearch;
import nc.maillage.testing.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for who seems entitled, as somebody, to the end. */
@Component
class Searches {
    private final Actors actors;
    private final AskSearch ask;
    private final RunSearch run;
    private final RunStore runs;
    private final ReadFindings read;

    Searches(Actors actors, AskSearch ask, RunSearch run, RunStore runs, ReadFindings read) {
        this.actors = actors;
        this.ask = ask;
        this.run = run;
        this.runs = runs;
        this.read = read;
    }

    /** Of one scheme or of all, with what files have established for a year. */
    List<Finding> found(Session who, @Nullable String scheme, LocalDate day) {
        search(who, 12);
        return listed(who, scheme, day);
    }

    void search(Session who, int months) {
        actors.as(who, () -> {
            run.run(((Asked.Done) ask.ask(months)).run());
            return true;
        });
    }

    /** What the last search found. */
    List<Finding> listed(Session who, @Nullable String scheme, LocalDate day) {
        return actors.as(who, () -> {
            var filter = new Filter(scheme, null, null, day);
            return read.page(runs.last().orElseThrow(), filter, null, 50, "list").rows().stream()
                    .map(ReadFindings.Shown::finding)
                    .toList();
        });
    }
}
