package nc.maillage.candidacies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.domain.Arrival.CountedDay;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Visa;
import nc.maillage.candidacies.usecase.FollowCandidacy;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.OpenCandidacies.Opened;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
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

/** « Fiche d’une candidature ». */
@Controller
@RequestMapping(CandidacyWords.FILES + "/{candidacy}")
class CandidacyPages {
    private static final int LONGEST = 300;
    private static final String STALE = "Cette candidature a changé entre-temps. Relisez-la, puis recommencez.";

    private final OpenCandidacies candidacies;
    private final FollowCandidacy follow;
    private final CandidacyViews views;
    private final Clock clock;

    CandidacyPages(OpenCandidacies candidacies, FollowCandidacy follow, CandidacyViews views, Clock clock) {
        this.candidacies = candidacies;
        this.follow = follow;
        this.views = views;
        this.clock = clock;
    }

    @Requires(Right.SEE_CANDIDACIES)
    @GetMapping
    ModelAndView read(@PathVariable("candidacy") String id) {
        return page(found(id), null, new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.KEEP_CANDIDACIES)
    @PostMapping("/visa")
    ModelAndView visa(
            @PathVariable("candidacy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var it = found(id);
        var errors = new FormErrors();
        var today = LocalDate.now(clock);
        var transmitted = Typed.pastDate(sent.get("transmittedOn"), today).orNull("transmittedOn", errors);
        var arrived = Typed.pastDate(sent.get("arrivedOn"), today).orNull("arrivedOn", errors);
        var by = Typed.line(sent.get("visaBy"), LONGEST).orNull("visaBy", errors);
        if (transmitted == null && arrived == null && errors.isEmpty()) {
            errors.add("transmittedOn", "Écrivez au moins un des deux jours.");
        }
        if (transmitted != null && arrived != null && arrived.isBefore(transmitted)) {
            errors.add("arrivedOn", "Le visa ne peut pas arriver avant d’être transmis.");
        }
        if (!errors.isEmpty()) {
            return page(it, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var words = Stream.of(
                        transmitted == null ? "" : "transmis le " + French.day(transmitted),
                        arrived == null ? "" : "arrivé le " + French.day(arrived),
                        by == null ? "" : "par " + by)
                .filter(each -> !each.isEmpty())
                .toList();
        var visa = new Visa(transmitted, arrived, by);
        var done = current(it, sent) && follow.recordVisa(it.candidacy(), visa, String.join(", ", words));
        return answered(it, done, sent, "Le visa est enregistré.", flash);
    }

    @Requires(Right.KEEP_CANDIDACIES)
    @PostMapping("/delai")
    ModelAndView retain(
            @PathVariable("candidacy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var it = found(id);
        var arrival = it.candidacy().arrival();
        if (arrival == null || !arrival.straddles()) {
            throw new NotFound("no day to retain");
        }
        var errors = new FormErrors();
        var day = Stream.of(CountedDay.values())
                .filter(each -> each.name().equals(sent.get("counted")))
                .findFirst();
        if (day.isEmpty()) {
            errors.add("counted", "Choisissez le jour qui compte.");
        }
        var why = Typed.text(sent.get("why"), LONGEST).required("why", errors, "Dites pourquoi.");
        if (day.isEmpty() || why == null) {
            return page(it, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var done = current(it, sent) && follow.retainDay(it.candidacy(), day.get(), why);
        return answered(it, done, sent, "Le jour retenu est enregistré, avec sa raison.", flash);
    }

    @Requires(Right.KEEP_CANDIDACIES)
    @PostMapping("/pieces")
    ModelAndView add(
            @PathVariable("candidacy") String id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var it = found(id);
        var errors = new FormErrors();
        var kind = Stream.of(PieceKind.values())
                .filter(each -> each.name().equals(sent.get("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add("kind", "Choisissez la pièce.");
            return page(it, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var files = SentFiles.of(request, "file", kind.get());
        var refused = follow.add(it.candidacy().id(), files.isEmpty() ? List.of(kind.get()) : List.of(), files);
        refused.forEach(file -> errors.add("file", file.why()));
        return errors.isEmpty()
                ? to(it, "La pièce est enregistrée.", flash)
                : page(found(id), sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Requires(Right.KEEP_CANDIDACIES)
    @PostMapping("/rappel")
    ModelAndView remind(@PathVariable("candidacy") String id, RedirectAttributes flash) {
        var it = found(id);
        var words = switch (follow.remind(it.candidacy())) {
            case SENT -> "Le rappel part par courriel.";
            case NO_ADDRESS -> "Aucune adresse de courriel\u00A0: prévenez le candidat autrement.";
            case NOTHING_MISSING -> "Il ne manque rien\u00A0: aucun rappel n’est parti.";
            case WITHDRAWN -> "La candidature est retirée\u00A0: aucun rappel n’est parti.";
            case TOO_LATE -> "La date limite est passée\u00A0: aucun rappel n’est parti.";
        };
        return to(it, words, flash);
    }

    @Requires(Right.KEEP_CANDIDACIES)
    @PostMapping("/retrait")
    ModelAndView withdraw(
            @PathVariable("candidacy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var it = found(id);
        var errors = new FormErrors();
        var words = Typed.text(sent.get("words"), LONGEST)
                .required("words", errors, "Dites comment le candidat l’a demandé.");
        if (words == null) {
            return page(it, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (it.candidacy().withdrawnAt() != null) {
            return to(it, "Elle était déjà retirée.", flash);
        }
        var done = current(it, sent) && follow.withdraw(it.candidacy(), words);
        return answered(it, done, sent, "Le retrait est enregistré.", flash);
    }

    /** Whether the page that sent the form showed it as it is. */
    private static boolean current(Opened it, Map<String, String> sent) {
        return it.candidacy().version()
                == SeenVersion.valueOf(sent.get("version")).number();
    }

    private ModelAndView answered(
            Opened it, boolean done, Map<String, String> sent, String words, RedirectAttributes flash) {
        if (!done) {
            return page(
                    found(it.candidacy().id().value().toString()),
                    sent,
                    new FormErrors().add("version", STALE),
                    HttpStatus.CONFLICT);
        }
        return to(it, words, flash);
    }

    private static ModelAndView to(Opened it, String words, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", words);
        return new ModelAndView("redirect:" + CandidacyWords.file(it.candidacy().id()));
    }

    private ModelAndView page(Opened it, @Nullable Map<String, String> typed, FormErrors errors, HttpStatus status) {
        return new ModelAndView("candidacies/file", Map.of("page", views.page(it, typed, errors)), status);
    }

    private Opened found(String id) {
        return candidacies.open(CandidacyWords.candidacy(id)).orElseThrow(() -> new NotFound("candidature " + id));
    }
}
