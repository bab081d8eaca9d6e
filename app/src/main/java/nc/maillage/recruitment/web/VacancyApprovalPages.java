package nc.maillage.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.recruitment.usecase.ApproveVacancy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second pair of eyes: approve the text, or send it back in words. */
@Controller
@Requires(Right.APPROVE_VACANCY)
@RequestMapping(VacancyWords.ONE)
class VacancyApprovalPages {
    private final VacancyActViews views;
    private final ApproveVacancy approve;

    VacancyApprovalPages(VacancyActViews views, ApproveVacancy approve) {
        this.views = views;
        this.approve = approve;
    }

    @GetMapping({"/approbation", "/renvoi"})
    ModelAndView ask(@PathVariable("vacancy") String id, HttpServletRequest asked) {
        return views.ask(id, VacancyDoing.of(asked));
    }

    @PostMapping("/approbation")
    ModelAndView approve(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        return views.answered(approve.run(vacancy, VacancyForm.version(sent)), id, VacancyDoing.APPROVE, sent, flash);
    }

    @PostMapping("/renvoi")
    ModelAndView sendBack(
            @PathVariable("vacancy") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var vacancy = views.found(id).id();
        var done = approve.sendBack(vacancy, VacancyForm.version(sent), sent.getOrDefault("reason", ""));
        return views.answered(done, id, VacancyDoing.SEND_BACK, sent, flash);
    }
}
