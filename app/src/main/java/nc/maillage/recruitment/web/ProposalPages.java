package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalCounts;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.recruitment.usecase.TakeBackAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Propositions » : accepted, refused, taken back; all the sure ones at once. */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.PROPOSALS)
class ProposalPages {
    private static final String NOTICE = "notice";
    private static final int LONGEST = 500;
    private static final int SIZE = 20;

    private final ProposalStore proposals;
    private final ProposalCounts counts;
    private final NoticeStore notices;
    private final JudgeProposal judge;
    private final TakeBackAnswer takeBack;
    private final ProposalViews views;

    ProposalPages(
            ProposalStore proposals,
            ProposalCounts counts,
            NoticeStore notices,
            JudgeProposal judge,
            TakeBackAnswer takeBack,
            ProposalViews views) {
        this.proposals = proposals;
        this.counts = counts;
        this.notices = notices;
        this.judge = judge;
        this.takeBack = takeBack;
        this.views = views;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        var paging = new Paging(
                PageAddress.of(ChartWords.PROPOSALS),
                Paging.asked(page),
                SIZE,
                counts.of(null).waiting());
        var waiting = proposals.waiting(null, paging.size(), paging.offset());
        var told = new ProposalListPage(
                waiting.stream()
                        .map(each -> views.of(each, notices.find(each.notice()).orElseThrow()))
                        .toList(),
                acceptSure(null),
                paging);
        return new ModelAndView("recruitment/proposals", Map.of("page", told));
    }

    private @Nullable Confirmation acceptSure(@Nullable UUID notice) {
        return NoticePages.acceptSure(counts.of(notice).sure(), notice);
    }

    @GetMapping("/sures")
    ModelAndView confirm(@RequestParam(required = false) @Nullable String avis) {
        var notice = notice(avis);
        var confirmation = acceptSure(notice);
        return confirmation == null
                ? new ModelAndView("redirect:" + back(notice))
                : new ModelAndView("platform/confirm", Map.of("confirmation", confirmation, "back", back(notice)));
    }

    @PostMapping("/sures")
    ModelAndView acceptSure(@RequestParam(required = false) @Nullable List<String> avis, RedirectAttributes flash) {
        var notice = notice(avis == null || avis.isEmpty() ? null : avis.getFirst());
        var tally = judge.acceptSure(notice);
        flash.addFlashAttribute(
                NOTICE,
                "%s. %s"
                        .formatted(
                                French.count(tally.accepted(), "proposition acceptée", "propositions acceptées"),
                                tally.left() == 0
                                        ? "Il n’en reste aucune à juger."
                                        : French.count(tally.left(), "reste à juger", "restent à juger") + "."));
        return new ModelAndView("redirect:" + back(notice));
    }

    @PostMapping("/{proposal}/acceptation")
    ModelAndView accept(@PathVariable("proposal") String id, RedirectAttributes flash) {
        var found = found(id);
        return answered(found, judge.accept(found.id()), "La proposition est acceptée.", flash);
    }

    @PostMapping("/{proposal}/retour")
    ModelAndView takeBack(@PathVariable("proposal") String id, RedirectAttributes flash) {
        var found = found(id);
        return answered(
                found,
                takeBack.run(found.id()),
                "La réponse est reprise : la proposition est de nouveau à juger.",
                flash);
    }

    @GetMapping("/{proposal}/refus")
    ModelAndView askReason(@PathVariable("proposal") String id) {
        return reason(found(id), "", new FormErrors(), HttpStatus.OK);
    }

    @PostMapping("/{proposal}/refus")
    ModelAndView refuse(
            @PathVariable("proposal") String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var found = found(id);
        var errors = new FormErrors();
        var why = Typed.text(reason, LONGEST).required("reason", errors, "Dites pourquoi : vos collègues le liront.");
        return why == null
                ? reason(found, reason, errors, HttpStatus.UNPROCESSABLE_CONTENT)
                : answered(
                        found,
                        judge.refuse(found.id(), why),
                        "La proposition est refusée. Elle ne sera plus proposée.",
                        flash);
    }

    private static ModelAndView reason(ChartProposal found, String typed, FormErrors errors, HttpStatus status) {
        var address = ProposalViews.address(found);
        var confirmation = Confirmation.of(
                "Refuser",
                address + "/refus",
                "Refuser « %s » ?".formatted(found.content().name()),
                "Elle n’entre pas dans l’organigramme, et un autre avis ne la proposera plus.",
                "Refuser la proposition");
        var page = new ModelAndView(
                "recruitment/refusal",
                Map.of("confirmation", confirmation, "back", page(found), "reason", typed, "errors", errors));
        page.setStatus(status);
        return page;
    }

    static ModelAndView answered(ChartProposal found, Filing<UUID> filing, String done, RedirectAttributes flash) {
        if (filing instanceof Filing.Refused<UUID>) {
            flash.addFlashAttribute(
                    PageShell.UNCHANGED,
                    "Rien n’a changé. " + String.join(" ", filing.messages().values()));
        } else {
            flash.addFlashAttribute(NOTICE, done);
        }
        return new ModelAndView("redirect:" + page(found));
    }

    static String page(ChartProposal found) {
        return ChartWords.NOTICES + "/" + found.notice() + "#p-" + found.id();
    }

    private ChartProposal found(String id) {
        return proposals.find(AddressId.of(id, "proposition")).orElseThrow(() -> new NotFound("proposition " + id));
    }

    private @Nullable UUID notice(@Nullable String id) {
        return id == null || id.isBlank()
                ? null
                : notices.find(AddressId.of(id, "avis"))
                        .orElseThrow(() -> new NotFound("avis " + id))
                        .id();
    }

    private static String back(@Nullable UUID notice) {
        return notice == null ? ChartWords.PROPOSALS : ChartWords.NOTICES + "/" + notice;
    }
}
