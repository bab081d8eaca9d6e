package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.web.administration.AdministrationPages.CollectivityPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.AmendCollectivity;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.Tenancy;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Requires(Right.MANAGE_ORGANISATION)
class CollectivityPages {
    static final String ADDRESS = "/administration/collectivite";
    private static final Map<String, String> PROVINCES =
            Map.of("SUD", "province Sud", "NORD", "province Nord", "ILES", "province des îles Loyauté");

    private final Collectivities collectivities;
    private final AmendCollectivity amend;

    CollectivityPages(Collectivities collectivities, AmendCollectivity amend) {
        this.collectivities = collectivities;
        this.amend = amend;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        var current = current();
        return page(Typing.of(Map.of("name", current.name(), "directorate", current.directorate())));
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var filing = amend.run(form.text("name"), form.text("directorate"), form.version());
        if (filing instanceof Filing.Kept) {
            after.addFlashAttribute("notice", "Les noms de la collectivité sont changés.");
            return new ModelAndView("redirect:" + ADDRESS);
        }
        response.setStatus(422);
        return page(form.refusedBy(filing));
    }

    private ModelAndView page(Typing form) {
        var current = current();
        var page = new CollectivityPage(
                current.name() + ", " + current.directorate(),
                current.slug(),
                PROVINCES.getOrDefault(current.province(), current.province()),
                collectivities.version(current.id()),
                others(current),
                form);
        return new ModelAndView("access/administration/collectivity").addObject("page", page);
    }

    private List<String> others(Collectivity current) {
        return collectivities.all().stream()
                .filter(each -> !each.id().equals(current.id()))
                .map(Collectivity::name)
                .toList();
    }

    private Collectivity current() {
        return collectivities.byId(Tenancy.required()).orElseThrow();
    }
}
