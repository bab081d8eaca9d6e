package nc.maillage.candidacies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.RegisterPaper;
import nc.maillage.candidacies.usecase.RegisterPaper.Paper;
import nc.maillage.notices.write.Words;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.recruitment.PublishedVacancy;
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

/** « Enregistrer une candidature sur papier ». */
@Controller
@Requires(Right.KEEP_CANDIDACIES)
@RequestMapping("/recrutement/{vacancy}/candidatures")
class PaperPages {
    private final OpenCandidacies candidacies;
    private final RegisterPaper register;
    private final Clock clock;

    PaperPages(OpenCandidacies candidacies, RegisterPaper register, Clock clock) {
        this.candidacies = candidacies;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/nouvelle")
    ModelAndView form(@PathVariable("vacancy") String id) {
        return page(found(id), Map.of(), Set.of(), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView register(
            @PathVariable("vacancy") String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "seen", required = false) @Nullable Set<String> ticked,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var vacancy = found(id);
        var seen = ticked == null ? Set.<String>of() : ticked;
        var errors = new FormErrors();
        var paper = read(sent, seen, request, errors);
        if (paper == null) {
            return page(vacancy, sent, seen, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var done = register.run(vacancy, paper);
        flash.addFlashAttribute(
                "notice",
                done.refused().isEmpty()
                        ? "La candidature est enregistrée."
                        : done.refused().stream()
                                .map(file -> "« %s » n’est pas gardé. %s".formatted(file.name(), file.why()))
                                .collect(Collectors.joining(" ", "La candidature est enregistrée. ", "")));
        return new ModelAndView("redirect:" + CandidacyWords.file(done.id()));
    }

    private @Nullable Paper read(
            Map<String, String> sent, Set<String> seen, HttpServletRequest request, FormErrors errors) {
        var sheet = PaperForm.read(sent, LocalDate.now(clock), errors);
        if (sheet == null) {
            return null;
        }
        var kinds = Stream.of(PieceKind.values())
                .filter(kind -> seen.contains(kind.name()))
                .toList();
        return new Paper(
                sheet.answers(), sheet.route(), sheet.receivedOn(), sheet.postedOn(), kinds, SentFiles.of(request));
    }

    private static ModelAndView page(
            PublishedVacancy vacancy,
            Map<String, String> typed,
            Set<String> seen,
            FormErrors errors,
            HttpStatus status) {
        var page = new PaperPage(
                CandidacyWords.list(vacancy.id()),
                Words.title(vacancy.notice()),
                vacancy.number(),
                French.date(vacancy.deadline()),
                PaperForm.routes(),
                List.of(PieceKind.values()),
                seen,
                typed,
                errors);
        return new ModelAndView("candidacies/paper", Map.of("page", page), status);
    }

    private PublishedVacancy found(String id) {
        return candidacies.vacancy(CandidacyWords.vacancy(id)).orElseThrow(() -> new NotFound("vacance " + id));
    }
}
