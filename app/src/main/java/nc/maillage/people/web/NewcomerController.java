package nc.maillage.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.Period;
import nc.maillage.people.CivilStatus;
import nc.maillage.people.ContactKind;
import nc.maillage.people.NameKind;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.Sex;
import nc.maillage.people.domain.TypedText;
import nc.maillage.people.usecase.CreatePerson;
import nc.maillage.people.usecase.CreatePerson.Outcome;
import nc.maillage.people.usecase.LookAlikes.LookAlike;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens a file for somebody who has none. */
@Controller
@Requires(Right.EDIT_PERSON)
class NewcomerController {
    private final CreatePerson createPerson;
    private final Ids ids;
    private final Clock clock;

    NewcomerController(CreatePerson createPerson, Ids ids, Clock clock) {
        this.createPerson = createPerson;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/personnes/nouvelle")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String prenoms,
            @RequestParam(defaultValue = "") String naissance) {
        var form = Entered.Newcomer.of(nom, prenoms, naissance);
        return page(form, new FormErrors(), List.of(), 0, false, HttpStatus.OK);
    }

    @PostMapping("/personnes/nouvelle")
    ModelAndView create(Entered.Newcomer form) {
        var errors = new FormErrors();
        var person = read(form, errors);
        var reason = Reading.line("reason", form.reason(), TypedText.REASON, errors);
        if (person == null || !errors.isEmpty()) {
            return page(form, errors, List.of(), 0, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (createPerson.create(person, seen(form), reason == null ? "" : reason)) {
            case Outcome.Created created -> new ModelAndView("redirect:/personnes/" + created.number());
            case Outcome.LooksLike(var found, var hidden, var reasonNeeded) -> {
                boolean tried = form.seen() != null && !form.seen().isEmpty();
                if (reasonNeeded && tried) {
                    errors.add(
                            "reason", "Dites pourquoi c’est une autre personne : la raison est gardée avec la fiche.");
                }
                yield page(form, errors, found, hidden, reasonNeeded, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private ModelAndView page(
            Entered.Newcomer form,
            FormErrors errors,
            List<LookAlike> found,
            int hidden,
            boolean reasonNeeded,
            HttpStatus status) {
        var lookAlikes = found.stream().map(NewcomerController::lookAlike).toList();
        var page = new NewcomerPage(form, errors, lookAlikes, hidden, reasonNeeded, ids.next());
        var view = new ModelAndView("people/newcomer", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private static NewcomerPage.LookAlike lookAlike(LookAlike each) {
        var shown = SearchWords.resembling(each.person(), each.resemblance());
        return new NewcomerPage.LookAlike(
                each.person().id().value().toString(), shown.href(), shown.who(), shown.why(), shown.grade());
    }

    private static Set<PersonId> seen(Entered.Newcomer form) {
        var seen = new HashSet<PersonId>();
        for (var text : form.seen() == null ? List.<String>of() : form.seen()) {
            var id = AddressId.orNull(text);
            if (id != null) {
                seen.add(new PersonId(id));
            }
        }
        return seen;
    }

    private @Nullable NewPerson read(Entered.Newcomer form, FormErrors errors) {
        var today = LocalDate.now(clock);
        var family = required("family", form.family(), errors, "Tapez le nom d’usage.");
        var first = required("first", form.first(), errors, "Tapez les prénoms.");
        var born = Reading.name("born", form.born(), errors);
        var customary = Reading.name("customary", form.customary(), errors);
        var birth = Reading.birth("birth", form.birth(), today, errors);
        var provenance = Reading.provenance(form.source(), today, errors);
        if (family == null || first == null) {
            return null;
        }
        var status = Chosen.of(CivilStatus.class, form.status());
        var person = NewPerson.named(family, first, provenance)
                .born(birth, Chosen.of(Sex.class, form.sex()))
                .under(status == null ? CivilStatus.COMMON : status);
        if (status == null) {
            errors.add("status", "Choisissez le statut civil.");
        }
        person = born == null ? person : person.with(NameKind.BIRTH, born);
        person = customary == null ? person : person.with(NameKind.CUSTOMARY, customary);
        return housed(reached(person, form, errors), form, today, errors);
    }

    private static @Nullable String required(
            String field, @Nullable String typed, FormErrors errors, String ifNothing) {
        var name = Reading.name(field, typed, errors);
        if (name == null && errors.of(field) == null) {
            errors.add(field, ifNothing);
        }
        return name;
    }

    private static NewPerson reached(NewPerson person, Entered.Newcomer form, FormErrors errors) {
        if (form.phone() == null || form.phone().isBlank()) {
            return person;
        }
        var read = new FormErrors();
        var phone = ContactText.read(ContactKind.PHONE, form.phone(), read);
        var wrong = read.of("value");
        if (wrong != null) {
            errors.add("phone", wrong);
            return person;
        }
        return person.reachedAt(new NewPerson.Contact(ContactKind.PHONE, phone, false));
    }

    private static NewPerson housed(NewPerson person, Entered.Newcomer form, LocalDate today, FormErrors errors) {
        if (form.place() == null || form.place().isBlank()) {
            return person;
        }
        var place = Reading.place("place", form.place(), errors);
        var line = Reading.line("line", form.line(), TypedText.LINE, errors);
        var since = Reading.day("since", form.since(), today, errors);
        var born = person.birth().day();
        if (born != null && since.isBefore(born)) {
            errors.add("since", "Cette date précède la naissance. Vérifiez les deux.");
        }
        return person.living(
                new NewPerson.Home(Period.since(since), place.commune(), place.province(), line == null ? "" : line));
    }
}
