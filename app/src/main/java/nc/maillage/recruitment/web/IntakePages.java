package nc.maillage.recruitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.Intake;
import nc.maillage.recruitment.domain.IntakeFile;
import nc.maillage.recruitment.domain.IntakeOutcome;
import nc.maillage.recruitment.store.IntakeFileStore;
import nc.maillage.recruitment.store.IntakeStore;
import nc.maillage.recruitment.usecase.SendNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Import de plusieurs fichiers » : how far it is, then what became of each file. */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.INTAKES + "/{intake}")
class IntakePages {
    private final IntakeStore intakes;
    private final IntakeFileStore files;
    private final SendNotices send;
    private final ChartWords words;

    IntakePages(IntakeStore intakes, IntakeFileStore files, SendNotices send, ChartWords words) {
        this.intakes = intakes;
        this.files = files;
        this.send = send;
        this.words = words;
    }

    @GetMapping
    ModelAndView read(
            @PathVariable("intake") String id,
            @RequestParam(required = false) @Nullable String issue,
            @RequestParam(required = false) @Nullable String page) {
        var intake = found(id);
        var outcome = Stream.of(IntakeOutcome.values())
                .filter(each -> each.name().equals(issue))
                .findFirst()
                .orElse(null);
        var counts = files.counts(intake.id());
        int total = outcome == null ? intake.taken() : counts.getOrDefault(outcome, 0);
        var address = PageAddress.of(address(intake)).with("issue", outcome == null ? null : outcome.name());
        var paging = new Paging(address, Paging.asked(page), Paging.LARGEST, total);
        var shown = files.list(intake.id(), outcome, paging.size(), paging.offset());
        var told = new IntakePage(
                address(intake),
                "%s par %s, %s"
                        .formatted(
                                French.count(intake.files(), "fichier envoyé", "fichiers envoyés"),
                                words.agent(intake.by()),
                                French.moment(intake.at())),
                NoticeListViews.state(intake),
                intake.running(),
                intake.stopped(),
                intake.taken(),
                intake.files(),
                counts(intake, counts, outcome),
                shown.stream().map(IntakePages::row).toList(),
                paging);
        return new ModelAndView("recruitment/intake", Map.of("page", told));
    }

    @GetMapping("/arret")
    ModelAndView confirm(@PathVariable("intake") String id) {
        var intake = found(id);
        var confirmation = Confirmation.of(
                "Arrêter l’import",
                address(intake) + "/arret",
                "Arrêter l’import ?",
                "Les avis déjà importés restent. Les fichiers qui attendent ne seront pas lus : vous pourrez les envoyer"
                        + " de nouveau.",
                "Arrêter l’import");
        return new ModelAndView("platform/confirm", Map.of("confirmation", confirmation, "back", address(intake)));
    }

    @PostMapping("/arret")
    ModelAndView stop(@PathVariable("intake") String id, RedirectAttributes flash) {
        var intake = found(id);
        flash.addFlashAttribute(
                "notice", send.stop(intake.id()) ? "L’import est arrêté." : "L’import était déjà terminé.");
        return new ModelAndView("redirect:" + address(intake));
    }

    private static List<Count> counts(
            Intake intake, Map<IntakeOutcome, Integer> counts, @Nullable IntakeOutcome chosen) {
        var shown = new ArrayList<Count>();
        shown.add(Count.total("Fichiers lus", intake.taken(), address(intake), chosen == null));
        counts.forEach((outcome, number) -> shown.add(Count.of(
                StateTag.of(tone(outcome), outcome.several()),
                number,
                address(intake) + "?issue=" + outcome.name(),
                outcome == chosen)));
        return shown;
    }

    private static Tone tone(IntakeOutcome outcome) {
        return switch (outcome) {
            case OPENED -> Tone.INFO;
            case IMPORTED -> Tone.OK;
            case KNOWN -> Tone.CALM;
            case TEXTLESS -> Tone.JUDGE;
            case REFUSED -> Tone.NO;
        };
    }

    private static StateTag tag(IntakeOutcome outcome) {
        return StateTag.of(tone(outcome), outcome.label());
    }

    private static IntakePage.Row row(IntakeFile file) {
        var outcome = file.outcome();
        var several = file.notices() > 1 ? French.count(file.notices(), "avis", "avis") + ", " : "";
        var made = file.proposals() == 0
                ? several + "rien de nouveau à proposer."
                : several + French.count(file.proposals(), "proposition", "propositions") + ".";
        return new IntakePage.Row(
                file.name(),
                file.notice() == null ? null : ChartWords.NOTICES + "/" + file.notice(),
                tag(outcome == null ? IntakeOutcome.REFUSED : outcome),
                outcome == IntakeOutcome.IMPORTED ? French.capitalised(made) : file.why());
    }

    private static String address(Intake intake) {
        return ChartWords.INTAKES + "/" + intake.id();
    }

    private Intake found(String id) {
        return intakes.find(AddressId.of(id, "envoi")).orElseThrow(() -> new NotFound("envoi " + id));
    }
}
