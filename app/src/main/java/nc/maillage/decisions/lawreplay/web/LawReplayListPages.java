package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.lawreplay.store.RunCountStore;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.French;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Rejeux du droit » : those that were asked, newest first. */
@Controller
@Transactional(readOnly = true)
class LawReplayListPages {
    private static final int SIZE = 25;

    private final LawRunStore runs;
    private final RunCountStore counts;
    private final RunWords words;

    LawReplayListPages(LawRunStore runs, RunCountStore counts, RunWords words) {
        this.runs = runs;
        this.counts = counts;
        this.words = words;
    }

    @Requires(Right.REPLAY_LAW)
    @GetMapping(RunWords.PATH)
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        var paging = new Paging(PageAddress.of(RunWords.PATH), Paging.asked(page), SIZE, runs.count());
        var shown = runs.list(paging.size(), paging.offset());
        var moved = counts.moved(shown.stream().map(LawRun::id).toList());
        var names = words.names();
        List<LawReplayListPage.Row> rows = shown.stream()
                .map(run -> row(run, moved.getOrDefault(run.id(), 0L), names))
                .toList();
        return new ModelAndView("decisions/lawreplays", Map.of("page", new LawReplayListPage(rows, paging)));
    }

    private LawReplayListPage.Row row(LawRun run, long moved, Map<AgentId, String> names) {
        return new LawReplayListPage.Row(
                RunWords.address(run),
                "Rejeu n° " + run.number(),
                French.capitalised(run.asked().inFrench()),
                words.scheme(run.asked().scheme()),
                RunWords.asker(run.by(), names),
                French.moment(run.at()),
                RunWords.state(run.course()),
                run.course().done() ? French.whole(moved) : "");
    }
}
