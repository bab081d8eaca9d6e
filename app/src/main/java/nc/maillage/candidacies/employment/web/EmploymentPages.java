package nc.maillage.candidacies.employment.web;

import java.util.Map;
import java.util.Set;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.EmploymentStep;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.employment.usecase.StateFacts;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Emploi local » of a vacancy: its level, its carence, the nomination signed elsewhere, what runs after it. */
@Controller
@RequestMapping("/recrutement/{vacancy}/emploi-local")
class EmploymentPages {
    private final ReadEmployment read;
    private final StateFacts state;
    private final EmploymentViews views;
    private final LackDocument document;

    EmploymentPages(ReadEmployment read, StateFacts state, EmploymentViews views, LackDocument document) {
        this.read = read;
        this.state = state;
        this.views = views;
        this.document = document;
    }

    @Requires(Right.SEE_CANDIDACIES)
    @GetMapping
    ModelAndView read(@PathVariable("vacancy") String id) {
        return page(found(id), null, Map.of(), new FormErrors(), HttpStatus.OK);
    }

    /** For the CPELFP: what is known that day, numbers and no names. */
    @Requires(Right.SEE_CANDIDACIES)
    @GetMapping("/dossier.pdf")
    ResponseEntity<byte[]> document(@PathVariable("vacancy") String id) {
        var file = found(id);
        var name = "carence-" + file.vacancy().address() + ".pdf";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .body(document.pdf(file));
    }

    @Requires(Right.JUDGE_CANDIDACY)
    @PostMapping("/{step}")
    ModelAndView establish(
            @PathVariable("vacancy") String id,
            @PathVariable("step") String slug,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        var file = found(id);
        var step = EmploymentStep.of(FileStep.values(), slug).orElseThrow(() -> new NotFound("étape " + slug));
        var errors = new FormErrors();
        var given = new TypedFacts(sent, Set.of(), errors).read(step.facts());
        if (errors.isEmpty()) {
            state.onFile(file, given, SeenVersion.valueOf(sent.get("version")).number())
                    .messages()
                    .forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            return page(file, step, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "Enregistré. Le dossier a été relu.");
        return new ModelAndView("redirect:" + EmploymentViews.address(file) + "/emploi-local#" + step.slug());
    }

    private ModelAndView page(
            EmploymentFile file,
            @Nullable FileStep step,
            Map<String, String> typed,
            FormErrors errors,
            HttpStatus status) {
        var view =
                new ModelAndView("candidacies/employment/file", Map.of("page", views.page(file, step, typed, errors)));
        view.setStatus(status);
        return view;
    }

    private EmploymentFile found(String id) {
        return read.file(new VacancyId(AddressId.of(id, "avis publié")))
                .orElseThrow(() -> new NotFound("avis publié " + id));
    }
}
