package nc.maillage.recruitment.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.usecase.ExtendVacancy;
import nc.maillage.recruitment.usecase.PublishVacancy;
import nc.maillage.recruitment.usecase.RecordOutcome;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changes the public notice of a vacancy: published, extended, withdrawn, its outcome. */
@Controller
@Requires(Right.KEEP_VACANCIES)
@RequestMapping(VacancyWords.ONE)
class VacancyPublicPages {
    private final VacancyActViews views;
    private final PublishVacancy publish;
    private final ExtendVacancy extend;
    private final WithdrawVacancy withdraw;
    private final RecordOutcome outcome;

    VacancyPublicPages(
            VacancyActViews views,
            PublishVacancy publish,
            ExtendVacancy extend,
            WithdrawVacancy withdraw,
            RecordOutcome outcome) {
        this.views = views;
        this.publish = publish;
        this.extend = extend;
        this.withdraw = withdraw;
        this.outcome = outcome;
    }

    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var errors = new FormErrors();
        var deposited = Typed.date(sent.get(VacancyWords.DEPOSIT))
                .required(VacancyWords.DEPOSIT, errors, "Écrivez la date de dépôt.");
        var deadline = Typed.date(sent.get(VacancyWords.DEADLINE))
                .required(VacancyWords.DEADLINE, errors, "Écrivez la date limite.");
        return deposited == null || deadline == null
                ? views.wrong(id, VacancyDoing.PUBLISH, sent, errors)
                : views.answered(
                        publish.run(vacancy, VacancyForm.version(sent), deposited, deadline),
                        id,
                        VacancyDoing.PUBLISH,
                        sent,
                        flash);
    }

    @PostMapping("/prolongation")
    ModelAndView extend(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var errors = new FormErrors();
        var later = Typed.date(sent.get(VacancyWords.DEADLINE))
                .required(VacancyWords.DEADLINE, errors, "Écrivez la nouvelle date limite.");
        return later == null
                ? views.wrong(id, VacancyDoing.EXTEND, sent, errors)
                : views.answered(
                        extend.run(vacancy, VacancyForm.version(sent), later), id, VacancyDoing.EXTEND, sent, flash);
    }

    @PostMapping("/retrait")
    ModelAndView withdraw(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var done = withdraw.run(vacancy, VacancyForm.version(sent), sent.getOrDefault("reason", ""));
        return views.answered(done, id, VacancyDoing.WITHDRAW, sent, flash);
    }

    @PostMapping("/issue")
    ModelAndView conclude(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var errors = new FormErrors();
        var how = sent.getOrDefault("outcome", "");
        if (VacancyActPage.OUTCOMES.stream().noneMatch(each -> each.value().equals(how))) {
            errors.add("outcome", "Dites si le poste est pourvu.");
        }
        var on = Typed.date(sent.get("outcomeOn")).required("outcomeOn", errors, "Écrivez le jour.");
        return on == null || !errors.isEmpty()
                ? views.wrong(id, VacancyDoing.CONCLUDE, sent, errors)
                : views.answered(
                        outcome.run(vacancy, VacancyForm.version(sent), how.equals("filled"), on),
                        id,
                        VacancyDoing.CONCLUDE,
                        sent,
                        flash);
    }
}
