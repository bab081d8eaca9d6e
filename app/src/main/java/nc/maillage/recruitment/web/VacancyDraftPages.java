package nc.maillage.recruitment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.Notice;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.ReferenceJobs;
import nc.maillage.notices.lists.Vocabulary;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.RecruitmentMode;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.VacancyStepStore;
import nc.maillage.recruitment.store.VacancyStore;
import nc.maillage.recruitment.usecase.EditVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Texte d’une vacance » : typed, checked as it is typed, kept as typed. */
@Controller
@Requires(Right.KEEP_VACANCIES)
@RequestMapping(VacancyWords.ONE)
class VacancyDraftPages {
    private final VacancyStore vacancies;
    private final VacancyStepStore steps;
    private final EditVacancy edit;
    private final PostVacancies ofPost;

    VacancyDraftPages(VacancyStore vacancies, VacancyStepStore steps, EditVacancy edit, PostVacancies ofPost) {
        this.vacancies = vacancies;
        this.steps = steps;
        this.edit = edit;
        this.ofPost = ofPost;
    }

    @GetMapping("/texte")
    ModelAndView read(@PathVariable("vacancy") String id) {
        var vacancy = found(id);
        return vacancy.state() == VacancyState.DRAFT
                ? page(
                        vacancy,
                        VacancyForm.written(vacancy),
                        new FormErrors(),
                        vacancy.notice(),
                        List.of(),
                        HttpStatus.OK)
                : sheet(vacancy);
    }

    @PostMapping("/texte")
    ModelAndView keep(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = found(id);
        var form = VacancyForm.of(sent);
        if (form.errors().isEmpty()) {
            var filing =
                    edit.run(vacancy.id(), VacancyForm.version(sent), form.text(), form.depositedOn(), form.deadline());
            if (filing instanceof Filing.Kept<VacancyId>) {
                flash.addFlashAttribute("notice", "Le texte est enregistré.");
                return sheet(vacancy);
            }
            filing.messages().forEach(form.errors()::add);
        }
        return refused(vacancy, sent, form);
    }

    /** Nothing typed is lost: what a colleague kept meanwhile stands beside it, and a second sending replaces it knowingly. */
    private ModelAndView refused(Vacancy vacancy, Map<String, String> sent, VacancyForm form) {
        var stale = form.errors().of("version") != null;
        var clash = stale ? DifferenceView.between(vacancy.text(), form.text()) : List.<DifferenceView>of();
        var typed = new HashMap<>(sent);
        if (stale && vacancy.state() == VacancyState.DRAFT) {
            typed.put("version", Long.toString(vacancy.version()));
        }
        return page(vacancy, typed, form.errors(), notice(vacancy, form), clash, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Keeps nothing: the checks of what is in the form, alone where a script asks as a field is left. */
    @PostMapping("/verification")
    ModelAndView check(
            @PathVariable("vacancy") String id,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live) {
        var vacancy = found(id);
        var form = VacancyForm.of(sent);
        var notice = notice(vacancy, form);
        return live == null
                ? page(vacancy, sent, form.errors(), notice, List.of(), HttpStatus.OK)
                : new ModelAndView(
                        "recruitment/vacancychecks",
                        Map.of("checks", VacancyChecks.of(notice), "live", true, "base", ""));
    }

    private static Notice notice(Vacancy vacancy, VacancyForm form) {
        return vacancy.typed(form.text(), form.depositedOn(), form.deadline()).notice();
    }

    private ModelAndView page(
            Vacancy vacancy,
            Map<String, String> typed,
            FormErrors errors,
            Notice notice,
            List<DifferenceView> clash,
            HttpStatus status) {
        var page = new VacancyDraftPage(
                VacancyWords.address(vacancy.id()),
                vacancy.text().title(),
                typed,
                errors,
                VacancyChecks.of(notice),
                sentBack(vacancy),
                clash,
                ofPost.besides(vacancy),
                Choice.of(RecruitmentMode.class, RecruitmentMode::label),
                Corps.all().stream().map(Corps::name).toList(),
                ReferenceJobs.titles(),
                Vocabulary.communes());
        var view = new ModelAndView("recruitment/vacancydraft", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    /** The last words with which it came back, until its text is approved. */
    private List<String> sentBack(Vacancy vacancy) {
        return steps.of(vacancy.id()).stream()
                .filter(step -> step.kind() == VacancyStep.Kind.SENT_BACK
                        || step.kind() == VacancyStep.Kind.RETURNED
                        || step.kind() == VacancyStep.Kind.APPROVED)
                .reduce((one, other) -> other)
                .filter(step -> step.kind() != VacancyStep.Kind.APPROVED)
                .map(step -> List.of(step.kind().label(), Objects.requireNonNullElse(step.words(), "")))
                .orElse(List.of());
    }

    private static ModelAndView sheet(Vacancy vacancy) {
        return new ModelAndView("redirect:" + VacancyWords.address(vacancy.id()));
    }

    private Vacancy found(String id) {
        return vacancies.find(VacancyWords.id(id)).orElseThrow(() -> new NotFound("vacance " + id));
    }
}
