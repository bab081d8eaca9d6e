package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.CaseFacts;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.applications.usecase.Judge;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Facts established with a source, resources month by month, and the questions that a person judges. */
@Controller
class FileFactPages {
    private final OpenedFiles files;
    private final FileFactViews views;
    private final CaseFacts caseFacts;
    private final EstablishFacts establish;
    private final Judge judge;
    private final AssessmentViews assessments;
    private final Clock clock;

    FileFactPages(
            OpenedFiles files,
            FileFactViews views,
            CaseFacts caseFacts,
            EstablishFacts establish,
            Judge judge,
            AssessmentViews assessments,
            Clock clock) {
        this.files = files;
        this.views = views;
        this.caseFacts = caseFacts;
        this.establish = establish;
        this.judge = judge;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Requires(Right.SEE_ASSESSMENT)
    @GetMapping("/demandes/{number}/faits")
    ModelAndView facts(@PathVariable String number) {
        var file = files.open(number, Right.SEE_ASSESSMENT);
        return page(file, FileFactViews.Typed.nothing(), new FormErrors(), null, HttpStatus.OK);
    }

    @Requires(Right.ASSESS)
    @PostMapping("/demandes/{number}/faits")
    Object establish(
            @PathVariable String number,
            @RequestParam(defaultValue = "") SeenVersion version,
            @RequestParam Map<String, String> typed) {
        var file = files.open(number, Right.ASSESS);
        var errors = new FormErrors();
        var stated = FactForm.read(
                views.definitions(file),
                typed,
                caseFacts.forScreen(file),
                views.sources(file),
                LocalDate.now(clock),
                errors);
        var form = new FileFactViews.Typed(typed, null, null);
        return errors.isEmpty()
                ? answer(file, establish.establish(file.id(), version.number(), stated), form)
                : page(file, form, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Requires(Right.ASSESS)
    @PostMapping("/demandes/{number}/ressources")
    Object resources(
            @PathVariable String number,
            @RequestParam(defaultValue = "") SeenVersion version,
            @RequestParam MultiValueMap<String, String> typed) {
        var file = files.open(number, Right.ASSESS);
        var errors = new FormErrors();
        var form = new ResourceForm(
                all(typed, "nature"), all(typed, "month"), all(typed, "amount"), all(typed, "rsource"));
        var lines = form.read(LocalDate.now(clock), errors);
        var kept = new FileFactViews.Typed(null, form, null);
        return errors.isEmpty()
                ? answer(file, establish.listResources(file.id(), version.number(), lines), kept)
                : page(file, kept, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Requires(Right.ASSESS)
    @PostMapping("/demandes/{number}/jugements/{key}")
    Object judge(
            @PathVariable String number,
            @PathVariable String key,
            @RequestParam(defaultValue = "") SeenVersion version,
            @RequestParam MultiValueMap<String, String> typed) {
        var file = files.open(number, Right.ASSESS);
        var errors = new FormErrors();
        var form = new JudgmentForm(
                key,
                one(typed, "kind"),
                one(typed, key + ".answer"),
                one(typed, "justification"),
                all(typed, "label"),
                all(typed, "source"),
                all(typed, "amount"));
        var answered = form.read(errors);
        var back = one(typed, "back").equals("appreciation") ? "appreciation" : "faits";
        if (answered == null) {
            return judged(file, form, errors, null, back, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (judge.judge(file.id(), version.number(), answered)) {
            case Act.Done done -> "redirect:" + FileWords.address(done.file()) + "/" + back;
            case Act.Invalid(var messages) -> {
                messages.forEach(errors::add);
                yield judged(file, form, errors, null, back, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Act.Impossible(var why) -> judged(file, form, errors, why, back, HttpStatus.CONFLICT);
            case Act.ChangedMeanwhile changed ->
                judged(
                        files.open(file.id(), Right.SEE_ASSESSMENT),
                        form,
                        errors,
                        changed.why(),
                        back,
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView judged(
            ApplicationFile file,
            JudgmentForm form,
            FormErrors errors,
            @Nullable String conflict,
            String back,
            HttpStatus status) {
        return back.equals("appreciation")
                ? new ModelAndView(
                        "applications/assessment", Map.of("page", assessments.of(file, form, errors, conflict)), status)
                : page(file, new FileFactViews.Typed(null, null, form), errors, conflict, status);
    }

    private Object answer(ApplicationFile file, Act act, FileFactViews.Typed typed) {
        var errors = new FormErrors();
        return switch (act) {
            case Act.Done done -> "redirect:" + FileWords.address(done.file()) + "/faits";
            case Act.Invalid(var messages) -> {
                messages.forEach(errors::add);
                yield page(file, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Act.Impossible(var why) -> page(file, typed, errors, why, HttpStatus.CONFLICT);
            case Act.ChangedMeanwhile changed ->
                page(files.open(file.id(), Right.SEE_ASSESSMENT), typed, errors, changed.why(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            ApplicationFile file,
            FileFactViews.Typed typed,
            FormErrors errors,
            @Nullable String conflict,
            HttpStatus status) {
        return new ModelAndView("applications/facts", Map.of("page", views.of(file, typed, errors, conflict)), status);
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of());
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        var first = typed.getFirst(name);
        return first == null ? "" : first;
    }
}
