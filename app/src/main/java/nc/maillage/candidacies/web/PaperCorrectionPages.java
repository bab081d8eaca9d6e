package nc.maillage.candidacies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.PaperSheet;
import nc.maillage.candidacies.domain.PaperSheet.Difference;
import nc.maillage.candidacies.usecase.CorrectPaper;
import nc.maillage.candidacies.usecase.CorrectPaper.Corrected;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.OpenCandidacies.Opened;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.platform.web.Typed;
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

/** « Rectifier la saisie d’une candidature sur papier ». */
@Controller
@Requires(Right.KEEP_CANDIDACIES)
@RequestMapping(CandidacyWords.FILES + "/{candidacy}/rectifier")
class PaperCorrectionPages {
    private static final int LONGEST = 300;

    private final OpenCandidacies candidacies;
    private final CorrectPaper correct;
    private final Clock clock;

    PaperCorrectionPages(OpenCandidacies candidacies, CorrectPaper correct, Clock clock) {
        this.candidacies = candidacies;
        this.correct = correct;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable("candidacy") String id) {
        var it = found(id);
        var typed = PaperForm.typed(PaperSheet.of(it.candidacy()));
        return page(it, typed, Set.of(), List.of(), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable("candidacy") String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "mistaken", required = false) @Nullable Set<String> ticked,
            RedirectAttributes flash) {
        var it = found(id);
        var mistaken = ticked == null ? Set.<String>of() : ticked;
        var errors = new FormErrors();
        var why = Typed.text(sent.get("why"), LONGEST).orNull("why", errors);
        var sheet = PaperForm.read(sent, LocalDate.now(clock), errors);
        if (sheet == null || !errors.isEmpty()) {
            return page(it, sent, mistaken, List.of(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var pieces = it.pieces().stream()
                .map(CandidacyPiece::id)
                .filter(piece -> mistaken.contains(piece.toString()))
                .toList();
        var seen = SeenVersion.valueOf(sent.get("version")).number();
        return switch (correct.run(it.candidacy().id(), seen, new CorrectPaper.Asked(sheet, pieces, why))) {
            case Corrected.Done(int receipt) ->
                done(
                        it,
                        "notice",
                        "La saisie est rectifiée. L’accusé est maintenant en version %d\u00A0: remettez-le au candidat."
                                .formatted(receipt),
                        flash);
            case Corrected.Unchanged() ->
                done(it, PageShell.UNCHANGED, "Rien n’a changé\u00A0: rien n’est enregistré.", flash);
            case Corrected.Refused(String field, String reason) -> {
                errors.add(field, reason);
                yield page(it, sent, mistaken, List.of(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Corrected.Stale(var _, List<Difference> differences) ->
                page(found(id), sent, mistaken, crossed(differences), errors, HttpStatus.CONFLICT);
        };
    }

    /** Never empty: where the typing agrees, it is a piece or an act that changed. */
    private static List<String> crossed(List<Difference> differences) {
        return differences.isEmpty()
                ? List.of("Ses pièces, ou un acte enregistré sur sa fiche.")
                : differences.stream()
                        .map(each -> "%s\u00A0: enregistré %s, tapé ici %s"
                                .formatted(
                                        French.capitalised(each.field()), quoted(each.before()), quoted(each.after())))
                        .toList();
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "vide" : "« " + value + " »";
    }

    private static ModelAndView done(Opened it, String said, String words, RedirectAttributes flash) {
        flash.addFlashAttribute(said, words);
        return new ModelAndView("redirect:" + CandidacyWords.file(it.candidacy().id()));
    }

    private static ModelAndView page(
            Opened it,
            Map<String, String> typed,
            Set<String> mistaken,
            List<String> crossed,
            FormErrors errors,
            HttpStatus status) {
        var candidacy = it.candidacy();
        var arrival = Objects.requireNonNull(candidacy.arrival());
        var back = CandidacyWords.file(candidacy.id());
        var page = new PaperCorrectionPage(
                back + "/rectifier",
                back,
                String.valueOf(candidacy.number()),
                it.vacancy().number(),
                CandidacyWords.list(candidacy.vacancy()),
                French.date(Arrival.lastDay(arrival.closesAt())),
                PaperForm.routes(),
                it.pieces().stream()
                        .filter(piece -> piece.removedAt() == null)
                        .map(PaperCorrectionPages::choice)
                        .toList(),
                mistaken,
                it.receipts().size() + 2,
                candidacy.version(),
                crossed,
                typed,
                errors);
        return new ModelAndView("candidacies/correct", Map.of("page", page), status);
    }

    private static Choice choice(CandidacyPiece piece) {
        var file = piece.file();
        return Choice.of(
                piece.id().toString(),
                "%s (%s)".formatted(piece.kind().label(), file == null ? "vue sur papier" : file.name()));
    }

    /** One that an agent typed. */
    private Opened found(String id) {
        return candidacies
                .open(CandidacyWords.candidacy(id))
                .filter(it -> it.candidacy().registeredBy() != null)
                .orElseThrow(() -> new NotFound("candidature sur papier " + id));
    }
}
