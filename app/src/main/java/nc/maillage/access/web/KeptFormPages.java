package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Requires(Right.OWN_ACCOUNT)
class KeptFormPages {
    static final String ADDRESS = "/reprendre";

    private final KeptForms keptForms;

    KeptFormPages(KeptForms keptForms) {
        this.keptForms = keptForms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(HttpServletRequest request) {
        return keptForms
                .of(SignedIn.required(request).account().id())
                .map(form -> new ModelAndView("access/resume").addObject("page", form))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }

    @PostMapping("/reprendre/oublier")
    String forget(HttpServletRequest request) {
        keptForms.forget(SignedIn.required(request).account().id());
        return "redirect:/";
    }
}
