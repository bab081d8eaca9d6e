package nc.maillage.correspondence.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.correspondence.Letterheads;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letterhead of the collectivity. */
@Controller
@Requires(Right.MANAGE_LETTER_TEXTS)
class LetterheadPages {
    private static final String ADDRESS = "/administration/courriers/en-tete";

    private final Letterheads heads;

    LetterheadPages(Letterheads heads) {
        this.heads = heads;
    }

    @GetMapping(ADDRESS)
    ModelAndView head() {
        var current = heads.current();
        var head = current.head();
        return page(
                new LetterheadPage(
                        head.service(),
                        String.join("\n", head.lines()),
                        head.place(),
                        head.telephone(),
                        current.version(),
                        new FormErrors(),
                        false),
                HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "0") SeenVersion version,
            RedirectAttributes said) {
        var current = heads.current();
        var head = new Letterhead(
                current.head().collectivity(),
                service.strip(),
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                place.strip(),
                telephone.strip());
        var errors = new FormErrors();
        var conflict = false;
        switch (heads.change(head, version.number())) {
            case Letterheads.Changed.Done _ -> {
                said.addFlashAttribute("notice", "En-tête enregistré. Les courriers déjà écrits ne changent pas.");
                return new ModelAndView("redirect:/administration/courriers");
            }
            case Letterheads.Changed.Refused refused -> errors.add(refused.field(), refused.why());
            case Letterheads.Changed.ChangedMeanwhile _ -> conflict = true;
        }
        return page(
                new LetterheadPage(
                        service,
                        lines,
                        place,
                        telephone,
                        conflict ? current.version() : version.number(),
                        errors,
                        conflict),
                conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(LetterheadPage shown, HttpStatus status) {
        var page = new ModelAndView("correspondence/letterhead", Map.of("page", shown));
        page.setStatus(status);
        return page;
    }
}
