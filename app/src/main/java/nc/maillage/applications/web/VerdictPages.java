package nc.maillage.applications.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.platform.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class VerdictPages {
    private final OpenedFiles files;
    private final AssessmentViews views;

    VerdictPages(OpenedFiles files, AssessmentViews views) {
        this.files = files;
        this.views = views;
    }

    @Requires(Right.SEE_ASSESSMENT)
    @GetMapping("/demandes/{number}/appreciation")
    ModelAndView assessment(@PathVariable String number) {
        var file = files.open(number, Right.SEE_ASSESSMENT);
        return new ModelAndView(
                "applications/assessment", Map.of("page", views.of(file, null, new FormErrors(), null)));
    }
}
