package nc.maillage.decisions.lawreplay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.LawReplays.Asked;
import nc.maillage.decisions.LawReplays.Request;
import nc.maillage.decisions.lawreplay.domain.LawCalendar;
import nc.maillage.decisions.lawreplay.usecase.AskLawReplay;
import nc.maillage.decisions.lawreplay.usecase.KnownLaws;
import nc.maillage.decisions.lawreplay.usecase.RunLawReplay;
import nc.maillage.law.FrenchText;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Nouveau rejeu » : two readings of the law, suggested by the days on which it changed, and which decisions to read. */
@Controller
@Transactional
class LawReplayFormPages {
    private static final String FORM = RunWords.PATH + "/nouveau";
    private static final int SUGGESTED = 8;

    private final AskLawReplay ask;
    private final KnownLaws laws;
    private final BackgroundJobs jobs;
    private final Clock clock;

    LawReplayFormPages(AskLawReplay ask, KnownLaws laws, BackgroundJobs jobs, Clock clock) {
        this.ask = ask;
        this.laws = laws;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What the address or the form carries. */
    record Form(
            @Nullable String from,
            @Nullable String to,
            @Nullable String scheme,
            @Nullable String signedFrom,
            @Nullable String signedTo,
            @Nullable String later) {
        LawReplayFormPage.Typed typed() {
            return new LawReplayFormPage.Typed(
                    text(from), text(to), text(scheme), text(signedFrom), text(signedTo), later != null);
        }

        Request request() {
            var typed = typed();
            return new Request(
                    typed.from(), typed.to(), typed.scheme(), typed.signedFrom(), typed.signedTo(), typed.later());
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }
    }

    @Requires(Right.REPLAY_LAW)
    @GetMapping(FORM)
    ModelAndView form(Form form) {
        return page(form.typed(), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.REPLAY_LAW)
    @PostMapping(RunWords.PATH)
    ModelAndView ask(Form form) {
        return switch (ask.ask(form.request())) {
            case Asked.Done(var id, var _, var _) -> {
                jobs.enqueue(RunLawReplay.KIND, id.value());
                yield new ModelAndView("redirect:" + RunWords.PATH + "/" + id.value());
            }
            case Asked.Refused(var field, var why) ->
                page(form.typed(), new FormErrors().add(field, why), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(LawReplayFormPage.Typed typed, FormErrors errors, HttpStatus status) {
        var published = laws.published();
        var page = new LawReplayFormPage(
                published.stream()
                        .map(scheme -> Choice.of(scheme.key(), scheme.title()))
                        .toList(),
                typed,
                errors,
                published.stream()
                        .map(this::suggested)
                        .filter(each -> !each.changes().isEmpty())
                        .toList());
        var view = new ModelAndView("decisions/lawreplayform", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    /** Each day on which the law of the scheme changed and was already known the day before. */
    private LawReplayFormPage.Suggested suggested(Scheme scheme) {
        var today = LocalDate.now(clock);
        var calendar = laws.calendar(scheme);
        var oldest = calendar.oldest();
        List<LawReplayFormPage.Change> changes = calendar.changes().stream()
                .filter(change -> oldest != null
                        && change.on().isAfter(oldest)
                        && !change.on().isAfter(today))
                .limit(SUGGESTED)
                .map(change -> suggested(scheme, change))
                .toList();
        return new LawReplayFormPage.Suggested(scheme.title(), changes);
    }

    private static LawReplayFormPage.Change suggested(Scheme scheme, LawCalendar.Change change) {
        var day = FrenchText.date(change.on());
        return new LawReplayFormPage.Change(
                day,
                change.what(),
                PageAddress.of(FORM)
                        .with("from", French.numericDate(change.on().minusDays(1)))
                        .with("to", French.numericDate(change.on()))
                        .with("scheme", scheme.key())
                        .href(),
                "Comparer la veille et le " + day);
    }
}
