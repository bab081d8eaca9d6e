package nc.maillage.people.web;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.people.Kinship;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.usecase.FileAccess;
import nc.maillage.people.usecase.FormHousehold;
import nc.maillage.people.usecase.JoinHousehold;
import nc.maillage.people.usecase.JoinHousehold.Entry;
import nc.maillage.people.usecase.LeaveHousehold;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The household of a day, who enters it and who leaves it. */
@Controller
class HouseholdForms {
    private static final String PURPOSE = "Foyer";

    private final PersonForms forms;
    private final HouseholdReader reader;
    private final People people;
    private final FileAccess access;
    private final FormHousehold formHousehold;
    private final JoinHousehold joinHousehold;
    private final LeaveHousehold leaveHousehold;

    HouseholdForms(
            PersonForms forms,
            HouseholdReader reader,
            People people,
            FileAccess access,
            FormHousehold formHousehold,
            JoinHousehold joinHousehold,
            LeaveHousehold leaveHousehold) {
        this.forms = forms;
        this.reader = reader;
        this.people = people;
        this.access = access;
        this.formHousehold = formHousehold;
        this.joinHousehold = joinHousehold;
        this.leaveHousehold = leaveHousehold;
    }

    @Requires(Right.SEE_PERSON)
    @GetMapping("/personnes/{number:\\d{7}}/foyer")
    ModelAndView household(@PathVariable String number, @RequestParam(defaultValue = "") String le) {
        var file = forms.open(number, PURPOSE);
        return forms.show("people/household", file, new Entered.Formation("", "", null))
                .addObject("household", read(file, le))
                .addObject("mayEdit", Permissions.may(Right.EDIT_PERSON));
    }

    @Requires(Right.SEE_PERSON)
    @GetMapping("/personnes/{number:\\d{7}}/foyer/export.csv")
    ResponseEntity<Resource> export(@PathVariable String number, @RequestParam(defaultValue = "") String le) {
        var page = read(forms.open(number, "Export du foyer"), le);
        var csv = new Csv(List.of("Jour", "Numéro", "Personne", "Lien", "Naissance", "Au foyer depuis"));
        page.members()
                .forEach(member -> csv.line(List.of(
                        Csv.day(page.day()),
                        member.number(),
                        member.name(),
                        member.link(),
                        Csv.day(member.born()),
                        Csv.day(member.from()))));
        return csv.download("foyer-" + number + "-" + page.day());
    }

    private HouseholdPage read(PersonFile file, String typed) {
        return switch (Typed.date(typed)) {
            case Typed.Value<LocalDate>(var day) -> reader.on(file, day, null, French.numericDate(day));
            case Typed.Nothing<LocalDate> _ -> reader.on(file, file.today(), null, "");
            case Typed.Wrong<LocalDate>(var why) -> reader.on(file, file.today(), why, typed);
        };
    }

    @Requires(Right.EDIT_PERSON)
    @PostMapping("/personnes/{number:\\d{7}}/foyer")
    ModelAndView form(@PathVariable String number, Entered.Formation form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        var from = Reading.day("from", form.from(), file.today(), errors);
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return forms.answer(
                        "people/household",
                        file,
                        form,
                        errors,
                        () -> formHousehold.form(file.id(), Chosen.version(form.version()), from, provenance),
                        Banner.of(file).href() + "/foyer")
                .addObject("household", read(file, ""))
                .addObject("mayEdit", true);
    }

    @Requires(Right.EDIT_PERSON)
    @GetMapping("/personnes/{number:\\d{7}}/foyer/entree")
    ModelAndView entry(@PathVariable String number, @RequestParam(defaultValue = "") String personne) {
        var file = forms.open(number, PURPOSE);
        return forms.show("people/join", file, new Entered.Member(personne, "", "", null, "oui", "", null));
    }

    @Requires(Right.EDIT_PERSON)
    @PostMapping("/personnes/{number:\\d{7}}/foyer/entree")
    ModelAndView enter(@PathVariable String number, Entered.Member form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        var member = member(form.member(), "member", errors);
        var kinship = Chosen.of(Kinship.class, form.kinship());
        if (kinship == null) {
            errors.add(
                    "kinship",
                    "Choisissez ce que cette personne est pour %s."
                            .formatted(file.person().displayName()));
        }
        var from = Reading.day("from", form.from(), file.today(), errors);
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return forms.answer(
                "people/join",
                file,
                form,
                errors,
                () -> joinHousehold.join(
                        Chosen.version(form.version()),
                        new Entry(
                                file.id(),
                                member == null ? file.id() : member.id(),
                                kinship == null ? Kinship.OTHER : kinship,
                                from,
                                form.shared() != null,
                                form.family() != null,
                                provenance)),
                Banner.of(file).href() + "/foyer");
    }

    @Requires(Right.EDIT_PERSON)
    @GetMapping("/personnes/{number:\\d{7}}/foyer/depart")
    ModelAndView departure(@PathVariable String number, @RequestParam(defaultValue = "") String personne) {
        var file = forms.open(number, PURPOSE);
        return leaving(forms.show("people/leave", file, new Entered.Departure(personne, "", null, "", null)), personne);
    }

    @Requires(Right.EDIT_PERSON)
    @PostMapping("/personnes/{number:\\d{7}}/foyer/depart")
    ModelAndView leave(@PathVariable String number, Entered.Departure form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        var member = member(form.member(), "member", errors);
        var lastDay = Reading.day("lastDay", form.lastDay(), file.today(), errors);
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        var view = forms.answer(
                "people/leave",
                file,
                form,
                errors,
                () -> leaveHousehold.leave(
                        file.id(),
                        Chosen.version(form.version()),
                        member == null ? file.id() : member.id(),
                        lastDay,
                        form.own() != null,
                        provenance),
                Banner.of(file).href() + "/foyer");
        return leaving(view, form.member() == null ? "" : form.member());
    }

    private ModelAndView leaving(ModelAndView view, String number) {
        return view.addObject(
                "who",
                people.findByNumber(number)
                        .map(access::shown)
                        .map(PersonSummary::displayName)
                        .orElse(""));
    }

    private @Nullable PersonSummary member(@Nullable String typed, String field, FormErrors errors) {
        var digits = typed == null ? "" : typed.strip();
        var number = digits.matches("\\d{1,7}") ? "%07d".formatted(Integer.parseInt(digits)) : digits;
        var found = people.findByNumber(number).orElse(null);
        if (found == null) {
            errors.add(
                    field,
                    digits.isEmpty()
                            ? "Tapez le numéro de la personne. Cherchez-la d’abord, ou créez sa fiche."
                            : "Aucune personne n’a le numéro %s ici. Cherchez-la par son nom.".formatted(digits));
        }
        return found;
    }
}
