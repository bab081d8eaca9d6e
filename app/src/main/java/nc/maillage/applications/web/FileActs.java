package nc.maillage.applications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.store.QueueStore;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.HandOver;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.applications.usecase.WithdrawApplication;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who follows a file, and its withdrawal. */
@Controller
class FileActs {
    /** Written in place of an agent to give a file back to all. */
    static final String NOBODY = "personne";

    private static final int LONGEST = 2_000;

    private final OpenedFiles files;
    private final SummaryPages summary;
    private final HandOver handOver;
    private final WithdrawApplication withdraw;
    private final QueueStore queue;

    FileActs(
            OpenedFiles files,
            SummaryPages summary,
            HandOver handOver,
            WithdrawApplication withdraw,
            QueueStore queue) {
        this.files = files;
        this.summary = summary;
        this.handOver = handOver;
        this.withdraw = withdraw;
        this.queue = queue;
    }

    @Requires(Right.ASSESS)
    @PostMapping("/demandes/{number}/confier")
    Object handOver(
            @PathVariable String number,
            @RequestParam(defaultValue = "") SeenVersion version,
            @RequestParam(defaultValue = "") String agent,
            @RequestParam(defaultValue = "") String note) {
        var file = files.open(number, Right.ASSESS);
        var errors = new FormErrors();
        var to = agent(agent);
        if (to == null && !NOBODY.equals(agent)) {
            errors.add("agent", "Choisissez un agent de la liste.");
        }
        var remark = Typed.text(note, LONGEST).orNull("note", errors);
        var typed = new SummaryPage.Typed(agent, note);
        if (!errors.isEmpty()) {
            return summary.page(file, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var said = remark == null ? "" : remark;
        return answer(
                file,
                to == null
                        ? handOver.release(file.id(), version.number(), said)
                        : handOver.handOver(file.id(), version.number(), to, said),
                typed);
    }

    @Requires(Right.ASSESS)
    @PostMapping("/demandes/{number}/prendre")
    Object take(@PathVariable String number) {
        var file = files.open(number, Right.ASSESS);
        return answer(file, handOver.take(file.id()), new SummaryPage.Typed("", ""));
    }

    @Requires(Right.ASSESS)
    @PostMapping("/travail/prendre")
    String takeOldest() {
        var oldest = queue.oldestToTake();
        if (oldest.isEmpty() || !(handOver.take(oldest.get().id()) instanceof Act.Done(var file))) {
            return "redirect:/travail";
        }
        return "redirect:" + FileWords.address(file);
    }

    /** Those that cannot be handed over keep their officer, and the page says how many. */
    @Requires(Right.ASSESS)
    @PostMapping("/travail/confier")
    String handOverChosen(
            @RequestParam(required = false) @Nullable List<String> numbers,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String retour,
            RedirectAttributes after) {
        var agent = agent(to);
        if (numbers == null || (agent == null && !NOBODY.equals(to))) {
            after.addFlashAttribute(
                    PageShell.UNCHANGED, "Rien n’a changé : cochez des demandes, puis choisissez à qui les confier.");
        } else {
            long moved = numbers.stream()
                    .filter(number -> handedOver(number, agent) instanceof Act.Done)
                    .count();
            after.addFlashAttribute("notice", said(moved, numbers.size(), agent == null));
        }
        return "redirect:" + (retour.matches("/(travail|demandes)(\\?[^\\s]*)?") ? retour : "/travail");
    }

    private Act handedOver(String number, @Nullable AgentId to) {
        var file = files.open(number, Right.ASSESS);
        return to == null
                ? handOver.release(file.id(), file.version(), "")
                : handOver.handOver(file.id(), file.version(), to, "");
    }

    private static String said(long moved, int chosen, boolean released) {
        var deed = released
                ? French.count(moved, "demande est remise à prendre", "demandes sont remises à prendre")
                : French.count(moved, "demande est confiée", "demandes sont confiées");
        return moved == chosen
                ? deed + "."
                : "%s. %s : état, déport ou suivi ne le permettent pas."
                        .formatted(deed, French.count(chosen - moved, "reste en place", "restent en place"));
    }

    @Requires(Right.REGISTER_APPLICATION)
    @GetMapping("/demandes/{number}/retrait")
    ModelAndView askToWithdraw(@PathVariable String number) {
        return withdrawal(files.open(number, Right.REGISTER_APPLICATION), "", new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.REGISTER_APPLICATION)
    @PostMapping("/demandes/{number}/retrait")
    Object withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") SeenVersion version,
            @RequestParam(defaultValue = "") String reason) {
        var file = files.open(number, Right.REGISTER_APPLICATION);
        var errors = new FormErrors();
        var said = Typed.text(reason, LONGEST)
                .required("reason", errors, "Dites comment la personne l’a demandé, et pourquoi.");
        return said == null
                ? withdrawal(file, reason, errors, HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(file, withdraw.withdraw(file.id(), version.number(), said), new SummaryPage.Typed("", ""));
    }

    private static ModelAndView withdrawal(ApplicationFile file, String reason, FormErrors errors, HttpStatus status) {
        var confirmation = Confirmation.of(
                        "",
                        FileWords.address(file) + "/retrait",
                        "Clore la demande " + file.number() + "\u202F?",
                        "Il n’y aura pas de décision. Rien n’est effacé. Une nouvelle demande reste possible.",
                        "Clore la demande " + file.number())
                .carrying("version", Long.toString(file.version()));
        return new ModelAndView(
                "applications/withdraw",
                Map.of(
                        "confirmation",
                        confirmation,
                        "back",
                        FileWords.address(file),
                        "reason",
                        reason,
                        "errors",
                        errors),
                status);
    }

    private Object answer(ApplicationFile file, Act act, SummaryPage.Typed typed) {
        var errors = new FormErrors();
        return switch (act) {
            case Act.Done done -> "redirect:" + FileWords.address(done.file());
            case Act.Invalid(var messages) -> {
                messages.forEach(errors::add);
                yield summary.page(file, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Act.Impossible(var why) -> summary.page(file, typed, errors, why, HttpStatus.CONFLICT);
            case Act.ChangedMeanwhile changed ->
                summary.page(
                        files.open(file.id(), Right.SEE_APPLICATION),
                        typed,
                        errors,
                        changed.why(),
                        HttpStatus.CONFLICT);
        };
    }

    private static @Nullable AgentId agent(String typed) {
        try {
            return typed.isBlank() ? null : new AgentId(UUID.fromString(typed));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
