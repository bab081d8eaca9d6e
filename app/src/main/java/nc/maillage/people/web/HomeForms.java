package nc.maillage.people.web;

import java.time.LocalDate;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.Period;
import nc.maillage.people.CoverKind;
import nc.maillage.people.NewPerson.Cover;
import nc.maillage.people.NewPerson.Home;
import nc.maillage.people.NewPerson.Tribe;
import nc.maillage.people.domain.TypedText;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.people.usecase.RecordCover;
import nc.maillage.people.usecase.RecordResidence;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Residences, attachment to a tribe, social covers. */
@Controller
@Requires(Right.EDIT_PERSON)
class HomeForms {
    private static final String PURPOSE = "Correction de la fiche";

    private final PersonForms forms;
    private final RecordResidence recordResidence;
    private final RecordCover recordCover;

    HomeForms(PersonForms forms, RecordResidence recordResidence, RecordCover recordCover) {
        this.forms = forms;
        this.recordResidence = recordResidence;
        this.recordCover = recordCover;
    }

    @GetMapping("/personnes/{number:\\d{7}}/residences")
    ModelAndView residences(@PathVariable String number) {
        var file = forms.open(number, PURPOSE);
        return housed(
                forms.show("people/residences", file, new Entered.Residence("", "", "", "", "", null, null)), file);
    }

    @PostMapping("/personnes/{number:\\d{7}}/residences")
    ModelAndView residence(@PathVariable String number, Entered.Residence form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        int version = Chosen.version(form.version());
        var wrong = AddressId.orNull(form.withdraw());
        if (wrong != null) {
            return housed(
                    forms.answer(
                            "people/residences",
                            file,
                            form,
                            errors,
                            () -> recordResidence.withdraw(file.id(), version, wrong),
                            Banner.of(file).href() + "/residences"),
                    file);
        }
        var place = Reading.place("place", form.place(), errors);
        var line = Reading.line("line", form.line(), TypedText.LINE, errors);
        var period = period(form.from(), form.to(), file.today(), errors);
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return housed(
                forms.answer(
                        "people/residences",
                        file,
                        form,
                        errors,
                        () -> recordResidence.add(
                                file.id(),
                                version,
                                new Home(period, place.commune(), place.province(), line == null ? "" : line),
                                provenance),
                        Banner.of(file).href()),
                file);
    }

    private static ModelAndView housed(ModelAndView view, PersonFile file) {
        return view.addObject("homes", PersonPages.homes(file));
    }

    private static Period period(@Nullable String from, @Nullable String to, LocalDate today, FormErrors errors) {
        var first = Reading.day("from", from, today, errors);
        var last = Reading.optionalDay("to", to, errors);
        if (last != null && last.isBefore(first)) {
            errors.add("to", "La fin est avant le début. Vérifiez les deux dates.");
        }
        return new Period(first, last != null && last.isBefore(first) ? null : last);
    }

    @GetMapping("/personnes/{number:\\d{7}}/rattachement")
    ModelAndView tribe(@PathVariable String number) {
        var file = forms.open(number, PURPOSE);
        var known = file.attachment();
        return forms.show(
                "people/tribe",
                file,
                new Entered.Tribe(known == null ? "" : known.tribe(), known == null ? "" : known.commune(), "", null));
    }

    @PostMapping("/personnes/{number:\\d{7}}/rattachement")
    ModelAndView attach(@PathVariable String number, Entered.Tribe form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        var tribe = Reading.name("tribe", form.tribe(), errors);
        if (tribe == null && errors.of("tribe") == null) {
            errors.add("tribe", "Tapez le nom de la tribu.");
        }
        var commune = form.commune() == null ? "" : form.commune();
        if (Places.communes().stream().noneMatch(each -> each.value().equals(commune))) {
            errors.add("commune", "Choisissez la commune de la tribu.");
        }
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return forms.answer(
                "people/tribe",
                file,
                form,
                errors,
                () -> recordResidence.attach(
                        file.id(),
                        Chosen.version(form.version()),
                        new Tribe(tribe == null ? "" : tribe, commune),
                        provenance),
                Banner.of(file).href());
    }

    @GetMapping("/personnes/{number:\\d{7}}/couvertures")
    ModelAndView covers(@PathVariable String number) {
        var file = forms.open(number, PURPOSE);
        return covered(forms.show("people/covers", file, new Entered.Cover("", "", "", "", "", null, null)), file);
    }

    @PostMapping("/personnes/{number:\\d{7}}/couvertures")
    ModelAndView cover(@PathVariable String number, Entered.Cover form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        int version = Chosen.version(form.version());
        var wrong = AddressId.orNull(form.withdraw());
        if (wrong != null) {
            return covered(
                    forms.answer(
                            "people/covers",
                            file,
                            form,
                            errors,
                            () -> recordCover.withdraw(file.id(), version, wrong),
                            Banner.of(file).href() + "/couvertures"),
                    file);
        }
        var kind = Chosen.of(CoverKind.class, form.kind());
        if (kind == null) {
            errors.add("kind", "Choisissez la couverture, ou « Aucune ».");
        }
        var detail = Reading.line("detail", form.detail(), TypedText.NAME, errors);
        var period = period(form.from(), form.to(), file.today(), errors);
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return covered(
                forms.answer(
                        "people/covers",
                        file,
                        form,
                        errors,
                        () -> recordCover.add(
                                file.id(),
                                version,
                                new Cover(kind == null ? CoverKind.NONE : kind, detail, period),
                                provenance),
                        Banner.of(file).href()),
                file);
    }

    private static ModelAndView covered(ModelAndView view, PersonFile file) {
        return view.addObject("covers", PersonPages.covers(file));
    }
}
