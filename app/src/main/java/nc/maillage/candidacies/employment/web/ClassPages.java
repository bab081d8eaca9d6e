package nc.maillage.candidacies.employment.web;

import java.util.Map;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.Candidacies;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.domain.ClassStep;
import nc.maillage.candidacies.employment.domain.EmploymentStep;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.employment.usecase.StateFacts;
import nc.maillage.candidacies.employment.web.ClassViews.Judged;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Classe d’un candidat » : what it says, what was judged, the class that follows, each with its text. */
@Controller
@RequestMapping("/candidatures/{candidacy}/classe")
class ClassPages {
    private final Candidacies candidacies;
    private final ReadEmployment read;
    private final StateFacts state;
    private final ClassViews views;
    private final ReadLog reads;

    ClassPages(Candidacies candidacies, ReadEmployment read, StateFacts state, ClassViews views, ReadLog reads) {
        this.candidacies = candidacies;
        this.read = read;
        this.state = state;
        this.views = views;
        this.reads = reads;
    }

    @Requires(Right.SEE_CANDIDACIES)
    @GetMapping
    ModelAndView read(@PathVariable("candidacy") String id) {
        var found = found(id);
        reads.viewed(found.candidate().candidacy().id().value(), "Classe ouverte");
        return page(found, null, Map.of(), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.JUDGE_CANDIDACY)
    @PostMapping("/{step}")
    ModelAndView judge(
            @PathVariable("candidacy") String id,
            @PathVariable("step") String slug,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        var found = found(id);
        var step = EmploymentStep.of(ClassStep.values(), slug).orElseThrow(() -> new NotFound("étape " + slug));
        var errors = new FormErrors();
        var given = new TypedFacts(sent, views.pieces(found).keySet(), errors).read(step.facts());
        if (errors.isEmpty()) {
            var filing = state.onCandidate(
                    found.candidate(),
                    given,
                    SeenVersion.valueOf(sent.get("version")).number());
            filing.messages().forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            return page(found, step, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "Enregistré. La classe a été relue.");
        return new ModelAndView("redirect:/candidatures/" + id + "/classe");
    }

    private Judged found(String id) {
        var candidacy = candidacies
                .find(new CandidacyId(AddressId.of(id, "candidature")))
                .orElseThrow(() -> new NotFound("candidature " + id));
        var file = read.file(candidacy.vacancy()).orElseThrow(() -> new NotFound("avis de la candidature " + id));
        return file.candidates().stream()
                .filter(each -> each.candidacy().id().equals(candidacy.id()))
                .findFirst()
                .map(each -> new Judged(file, each))
                .orElseThrow(() -> new NotFound("candidature " + id));
    }

    private ModelAndView page(
            Judged found, @Nullable ClassStep sent, Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var view = new ModelAndView(
                "candidacies/employment/class", Map.of("page", views.page(found, sent, typed, errors)));
        view.setStatus(status);
        return view;
    }
}
