package nc.maillage.candidacies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Open;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.candidacies.usecase.OnlineDesk.Opened;
import nc.maillage.candidacies.usecase.RefusedFile;
import nc.maillage.candidacies.web.OwnViews.Feedback;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Ma candidature » : one form, that every button saves whole, so that nothing typed and no file is lost. */
@Controller
@RequestMapping("/candidature/{token}")
class OwnPages {
    private static final String WHY = "le lien reçu par courriel est la seule clé";
    private static final Map<String, String> DONE = Map.of(
            "enregistre",
            "C’est enregistré.",
            "envoye",
            "Votre candidature est envoyée. L’accusé de réception arrive aussi par courriel.",
            "retire",
            "Votre candidature est retirée.");

    private final OnlineDesk desk;
    private final OwnViews views;
    private final CandidateShells shells;
    private final NarrowGate gate;

    OwnPages(OnlineDesk desk, OwnViews views, CandidateShells shells, NarrowGate gate) {
        this.desk = desk;
        this.views = views;
        this.shells = shells;
        this.gate = gate;
    }

    @Open(WHY)
    @GetMapping
    ModelAndView read(
            @PathVariable String token,
            @RequestParam(name = "fait", required = false) @Nullable String done,
            HttpServletRequest request) {
        var said = done == null ? null : DONE.get(done);
        return desk.open(token)
                .map(it -> shown(token, it, ReceivedAt.of(request), Feedback.saying(said), HttpStatus.OK))
                .orElseGet(this::dead);
    }

    /** A request of several parts: what it says, its files, and when its first line came. */
    private record Request(String token, Map<String, String> sent, List<HandedFile> files, Instant received) {
        long version() {
            return SeenVersion.valueOf(sent.get("version")).number();
        }

        boolean sends() {
            return "envoyer".equals(sent.get("faire"));
        }

        List<UUID> removed() {
            return SentFiles.removed(sent.get("retirer"));
        }
    }

    @Open(WHY)
    @PostMapping
    ModelAndView save(@PathVariable String token, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var opened = desk.open(token).orElse(null);
        if (opened == null) {
            return dead();
        }
        return gate.through(
                () -> kept(opened, new Request(token, sent, SentFiles.of(request), ReceivedAt.of(request))));
    }

    private ModelAndView kept(Opened opened, Request asked) {
        var errors = new FormErrors();
        var email = opened.candidacy().candidate().email();
        var read = AnswersForm.read(asked.sent(), email, French.dayOf(asked.received()), errors);
        var answers = read == null ? opened.candidacy().answers() : read;
        var changed =
                desk.edit(asked.token(), asked.version(), answers, asked.files(), asked.removed(), asked.received());
        return changed.map(outcome -> answered(asked, outcome, errors)).orElseGet(this::dead);
    }

    private ModelAndView answered(Request asked, Changed outcome, FormErrors errors) {
        return switch (outcome) {
            case Changed.Done(var saved, var refused) -> {
                refused.forEach(file -> errors.add(SentFiles.FIELD + file.kind(), sentence(file)));
                if (!errors.isEmpty()) {
                    yield again(asked, null, List.of(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
                }
                yield asked.sends() && saved.is(CandidacyState.STARTED)
                        ? sent(asked, saved.version())
                        : to(asked, asked.sends() ? "envoye" : "enregistre");
            }
            case Changed.Stale(var now) ->
                again(asked, null, Differences.of(now.answers(), asked.sent()), new FormErrors(), HttpStatus.CONFLICT);
            case Changed.Closed closed -> again(asked, closed.why(), List.of(), new FormErrors(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView sent(Request asked, long version) {
        var outcome = desk.send(asked.token(), version, asked.received()).orElse(null);
        return switch (outcome) {
            case null -> dead();
            case Changed.Done _ -> to(asked, "envoye");
            case Changed.Stale(var now) ->
                again(asked, null, Differences.of(now.answers(), asked.sent()), new FormErrors(), HttpStatus.CONFLICT);
            case Changed.Closed closed -> again(asked, closed.why(), List.of(), new FormErrors(), HttpStatus.CONFLICT);
        };
    }

    @Open(WHY)
    @GetMapping("/retrait")
    ModelAndView confirm(@PathVariable String token, HttpServletRequest request) {
        return desk.open(token)
                .map(it -> view(
                        "candidacies/withdraw",
                        views.page(token, it, ReceivedAt.of(request), Feedback.saying(null)),
                        HttpStatus.OK))
                .orElseGet(this::dead);
    }

    @Open(WHY)
    @PostMapping("/retrait")
    ModelAndView withdraw(
            @PathVariable String token, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var asked = new Request(token, sent, List.of(), ReceivedAt.of(request));
        var outcome = desk.withdraw(token, asked.version(), asked.received()).orElse(null);
        return switch (outcome) {
            case null -> dead();
            case Changed.Done _ -> to(asked, "retire");
            case Changed.Stale _ ->
                desk.open(token)
                        .map(it -> shown(
                                token,
                                it,
                                asked.received(),
                                Feedback.saying(
                                        "Cette candidature a changé entre-temps. Relisez-la, puis retirez-la si vous le voulez toujours."),
                                HttpStatus.CONFLICT))
                        .orElseGet(this::dead);
            case Changed.Closed closed ->
                desk.open(token)
                        .map(it ->
                                shown(token, it, asked.received(), Feedback.saying(closed.why()), HttpStatus.CONFLICT))
                        .orElseGet(this::dead);
        };
    }

    private static String sentence(RefusedFile file) {
        return "« %s » n’est pas gardé. %s".formatted(file.name(), file.why());
    }

    private static ModelAndView to(Request asked, String done) {
        return new ModelAndView("redirect:/candidature/%s?fait=%s".formatted(asked.token(), done));
    }

    /** What was typed stays on the page. */
    private ModelAndView again(
            Request asked, @Nullable String said, List<String> conflict, FormErrors errors, HttpStatus status) {
        var feedback = new Feedback(said, conflict, asked.sent(), errors);
        return desk.open(asked.token())
                .map(it -> shown(asked.token(), it, asked.received(), feedback, status))
                .orElseGet(this::dead);
    }

    private ModelAndView shown(String token, Opened it, Instant now, Feedback feedback, HttpStatus status) {
        return view("candidacies/own", views.page(token, it, now, feedback), status);
    }

    private static ModelAndView view(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }

    private ModelAndView dead() {
        return new ModelAndView("candidacies/dead", Map.of("shell", shells.plain()), HttpStatus.NOT_FOUND);
    }
}
