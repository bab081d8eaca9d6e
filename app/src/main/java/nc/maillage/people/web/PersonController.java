package nc.maillage.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.people.Communes;
import nc.maillage.people.PersonPanel;
import nc.maillage.people.PersonPanel.Panel;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import nc.maillage.platform.web.PageShell.NavItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The person's page. */
@Controller
class PersonController {
    private static final int PURPOSE = 80;

    private final PersonForms forms;
    private final HouseholdReader households;
    private final ObjectProvider<PersonPanel> panels;

    PersonController(PersonForms forms, HouseholdReader households, ObjectProvider<PersonPanel> panels) {
        this.forms = forms;
        this.households = households;
        this.panels = panels;
    }

    /** The search box of every page leads here. */
    @Requires(Right.SEARCH_PEOPLE)
    @GetMapping("/personnes")
    String people(@RequestParam(defaultValue = "") String q) {
        var search = UriComponentsBuilder.fromPath("/recherche");
        return "redirect:"
                + (q.isBlank() ? search : search.queryParam("q", "{q}"))
                        .build(false)
                        .expand(Map.of("q", q))
                        .encode()
                        .toUriString();
    }

    @Requires(Right.SEE_PERSON)
    @GetMapping("/personnes/{number:\\d{7}}")
    ModelAndView person(@PathVariable String number, @RequestParam(defaultValue = "") String motif) {
        var purpose = motif.isBlank() || motif.length() > PURPOSE ? "Consultation de la fiche" : motif.strip();
        var file = forms.open(number, purpose);
        return new ModelAndView("people/person", Map.of("page", page(file)));
    }

    private PersonPage page(PersonFile file) {
        var household = households.on(file, file.today(), null, "");
        var shown = panels.orderedStream()
                .map(panel -> panel.panelFor(file.id()))
                .filter(Objects::nonNull)
                .toList();
        var tribe = file.attachment();
        return new PersonPage(
                Banner.of(file),
                tabs(file, household, shown),
                PersonPages.facts(file),
                PersonPages.names(file),
                PersonPages.corrected(file),
                PersonPages.homes(file),
                tribe == null ? null : "tribu de %s, %s".formatted(tribe.tribe(), Communes.nameOf(tribe.commune())),
                household,
                PersonPages.story(file, forms),
                shown,
                restriction(file),
                new PersonPage.May(
                        Permissions.may(Right.EDIT_PERSON),
                        Permissions.may(Right.RESTRICT_PERSON),
                        Permissions.may(Right.SEE_READ_LOG),
                        Permissions.may(Right.REGISTER_APPLICATION)));
    }

    private @Nullable String restriction(PersonFile file) {
        var change = file.restriction();
        return file.person().restricted() && change != null
                ? "%s, par %s, le %s".formatted(change.reason(), forms.name(change.by()), French.moment(change.at()))
                : null;
    }

    private static List<NavItem> tabs(PersonFile file, HouseholdPage household, List<Panel> panels) {
        var href = Banner.of(file).href();
        var tabs = new ArrayList<NavItem>();
        tabs.add(new NavItem("Synthèse", href, true, null));
        tabs.add(
                new NavItem("Foyer", href + "/foyer", false, household.members().size()));
        for (var panel : panels) {
            if (panel.count() != null) {
                tabs.add(new NavItem(panel.title(), "#" + panel.anchor(), false, panel.count()));
            }
        }
        tabs.add(new NavItem("Histoire", "#histoire", false, null));
        return tabs;
    }
}
