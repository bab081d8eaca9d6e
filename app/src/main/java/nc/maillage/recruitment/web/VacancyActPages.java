package nc.maillage.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.usecase.RecordNumber;
import nc.maillage.recruitment.usecase.RecordReturn;
import nc.maillage.recruitment.usecase.SubmitVacancy;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is recorded of a vacancy before it is public: sent, returned, numbered, given up; and each act is asked here. */
@Controller
@Requires(Right.KEEP_VACANCIES)
@RequestMapping(VacancyWords.ONE)
class VacancyActPages {
    private final VacancyActViews views;
    private final SubmitVacancy submit;
    private final RecordReturn giveBack;
    private final RecordNumber number;
    private final WithdrawVacancy withdraw;

    VacancyActPages(
            VacancyActViews views,
            SubmitVacancy submit,
            RecordReturn giveBack,
            RecordNumber number,
            WithdrawVacancy withdraw) {
        this.views = views;
        this.submit = submit;
        this.giveBack = giveBack;
        this.number = number;
        this.withdraw = withdraw;
    }

    @GetMapping({
        "/transmission",
        "/numero",
        "/publication",
        "/issue",
        "/retour",
        "/prolongation",
        "/retrait",
        "/abandon"
    })
    ModelAndView ask(@PathVariable("vacancy") String id, HttpServletRequest asked) {
        return views.ask(id, VacancyDoing.of(asked));
    }

    @PostMapping("/transmission")
    ModelAndView submit(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var errors = new FormErrors();
        var day = Typed.date(sent.get("sentOn")).required("sentOn", errors, "Écrivez le jour de l’envoi.");
        return day == null
                ? views.wrong(id, VacancyDoing.SUBMIT, sent, errors)
                : views.answered(
                        submit.run(vacancy, VacancyForm.version(sent), day), id, VacancyDoing.SUBMIT, sent, flash);
    }

    @PostMapping("/retour")
    ModelAndView giveBack(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var done = giveBack.run(vacancy, VacancyForm.version(sent), sent.getOrDefault("reason", ""));
        return views.answered(done, id, VacancyDoing.RETURN, sent, flash);
    }

    @PostMapping("/numero")
    ModelAndView number(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var done = number.run(
                vacancy,
                VacancyForm.version(sent),
                sent.getOrDefault("number", ""),
                "oui".equals(sent.get("otherYear")));
        return views.answered(done, id, VacancyDoing.NUMBER, sent, flash);
    }

    @PostMapping("/abandon")
    ModelAndView abandon(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var done = withdraw.abandon(vacancy, VacancyForm.version(sent), sent.getOrDefault("reason", ""));
        return views.answered(done, id, VacancyDoing.ABANDON, sent, flash);
    }
}
