package nc.maillage.takeup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.takeup.domain.SetAside;
import nc.maillage.takeup.store.SetAsideStore;
import nc.maillage.takeup.usecase.SetPersonAside;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Ne pas relancer » : who is set aside, setting somebody aside, taking it back. */
@Controller
@Transactional
@RequestMapping(TakeUpViews.PATH + "/ecartes")
class SetAsidePages {
    private static final int SIZE = 50;
    private static final int LONGEST = 300;

    private final SetAsideStore asides;
    private final SetPersonAside set;
    private final People people;
    private final PublishedSchemes schemes;
    private final SchemeCatalogue catalogue;
    private final Agents agents;
    private final Clock clock;

    SetAsidePages(
            SetAsideStore asides,
            SetPersonAside set,
            People people,
            PublishedSchemes schemes,
            SchemeCatalogue catalogue,
            Agents agents,
            Clock clock) {
        this.asides = asides;
        this.set = set;
        this.people = people;
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.agents = agents;
        this.clock = clock;
    }

    record Form(
            @Nullable String personne,
            @Nullable String dispositif,
            @Nullable String raison,
            @Nullable String jusquau) {}

    @Requires(Right.SEEK_TAKE_UP)
    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        var paging =
                new Paging(PageAddress.of(TakeUpViews.PATH + "/ecartes"), Paging.asked(page), SIZE, asides.count());
        var found = asides.list(paging.size(), paging.offset());
        var known = people.findAll(found.stream().map(SetAside::person).collect(Collectors.toSet()));
        var rows =
                found.stream().map(each -> row(each, known.get(each.person()))).toList();
        return new ModelAndView("takeup/asides", Map.of("page", new SetAsidePage(rows, paging)));
    }

    @Requires(Right.SEEK_TAKE_UP)
    @GetMapping("/nouveau")
    ModelAndView form(Form form) {
        return form(form, new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.SEEK_TAKE_UP)
    @PostMapping
    ModelAndView set(Form form, RedirectAttributes flash) {
        var errors = new FormErrors();
        var person = person(form);
        var scheme = scheme(form);
        var reason = Typed.text(form.raison(), LONGEST).required("raison", errors, "Dites pourquoi.");
        var until = Typed.date(form.jusquau()).orNull("jusquau", errors);
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            errors.add("jusquau", "Le " + French.day(until) + " est passé. Laissez vide si vous ne savez pas.");
        }
        if (reason == null || !errors.isEmpty()) {
            return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute(
                "notice",
                set.set(person.id(), scheme, reason, until)
                        ? person.displayName() + " n’est plus dans la liste pour ce dispositif."
                        : person.displayName() + " n’y était déjà plus.");
        return new ModelAndView("redirect:" + TakeUpViews.PATH);
    }

    @Requires(Right.SEEK_TAKE_UP)
    @PostMapping("/{id}/reprendre")
    ModelAndView lift(@PathVariable String id, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice",
                set.lift(AddressId.of(id, "mise de côté"))
                        ? "La personne revient dans la liste."
                        : "C’était déjà fait.");
        return new ModelAndView("redirect:" + TakeUpViews.PATH + "/ecartes");
    }

    private PersonSummary person(Form form) {
        var number = form.personne() == null ? "" : form.personne();
        return people.findByNumber(number)
                .map(found -> people.findAll(List.of(found.id())).get(found.id()))
                .filter(found -> !found.hidden())
                .orElseThrow(() -> new NotFound("person"));
    }

    private String scheme(Form form) {
        return schemes.all().stream()
                .map(version -> version.scheme())
                .filter(key -> key.equals(form.dispositif()))
                .findFirst()
                .orElseThrow(() -> new NotFound("dispositif"));
    }

    private ModelAndView form(Form form, FormErrors errors, HttpStatus status) {
        var person = person(form);
        var scheme = scheme(form);
        var page = new SetAsidePage.Form(
                person.displayName(),
                person.number(),
                scheme,
                catalogue.title(scheme),
                form.raison() == null ? "" : form.raison(),
                form.jusquau() == null ? "" : form.jusquau(),
                errors);
        return new ModelAndView("takeup/aside", Map.of("page", page), status);
    }

    private SetAsidePage.Row row(SetAside aside, @Nullable PersonSummary person) {
        var until = aside.until();
        var known = person == null || person.hidden() ? null : person;
        return new SetAsidePage.Row(
                known == null ? PersonSummary.MASKED : known.displayName(),
                known == null ? null : "/personnes/" + known.number(),
                catalogue.title(aside.scheme()),
                known == null ? "" : aside.reason(),
                until == null ? "sans terme" : "jusqu’au " + French.day(until),
                "%s, %s"
                        .formatted(
                                agents.byId(aside.by()).map(Agent::displayName).orElse("agent parti"),
                                French.moment(aside.at())),
                known == null ? null : TakeUpViews.PATH + "/ecartes/" + aside.id() + "/reprendre");
    }
}
