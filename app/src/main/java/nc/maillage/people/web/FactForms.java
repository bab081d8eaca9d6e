package nc.maillage.people.web;

import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.people.CivilStatus;
import nc.maillage.people.ContactKind;
import nc.maillage.people.NameKind;
import nc.maillage.people.NewPerson.Contact;
import nc.maillage.people.Sex;
import nc.maillage.people.usecase.CorrectIdentity;
import nc.maillage.people.usecase.NamePerson;
import nc.maillage.people.usecase.NamePerson.Former;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.people.usecase.RecordContact;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Identity, names and contacts. */
@Controller
@Requires(Right.EDIT_PERSON)
class FactForms {
    private static final String PURPOSE = "Correction de la fiche";

    private final PersonForms forms;
    private final CorrectIdentity correctIdentity;
    private final NamePerson namePerson;
    private final RecordContact recordContact;

    FactForms(PersonForms forms, CorrectIdentity correctIdentity, NamePerson namePerson, RecordContact recordContact) {
        this.forms = forms;
        this.correctIdentity = correctIdentity;
        this.namePerson = namePerson;
        this.recordContact = recordContact;
    }

    @GetMapping("/personnes/{number:\\d{7}}/identite")
    ModelAndView identity(@PathVariable String number) {
        var file = forms.open(number, PURPOSE);
        return forms.show("people/identity", file, Entered.Identity.of(file));
    }

    @PostMapping("/personnes/{number:\\d{7}}/identite")
    ModelAndView correctIdentity(@PathVariable String number, Entered.Identity form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        var birth = Reading.birth("birth", form.birth(), file.today(), errors);
        var sex = Chosen.of(Sex.class, form.sex());
        var status = Chosen.of(CivilStatus.class, form.status());
        if (status == null) {
            errors.add("status", "Choisissez le statut civil.");
        }
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return forms.answer(
                "people/identity",
                file,
                form,
                errors,
                () -> correctIdentity.correct(
                        file.id(),
                        Chosen.version(form.version()),
                        sex,
                        birth,
                        status == null ? CivilStatus.COMMON : status,
                        provenance),
                Banner.of(file).href());
    }

    @GetMapping("/personnes/{number:\\d{7}}/noms")
    ModelAndView names(@PathVariable String number) {
        var file = forms.open(number, PURPOSE);
        return named(forms.show("people/names", file, new Entered.Name("", "", "BORNE", "", null, null)), file);
    }

    @PostMapping("/personnes/{number:\\d{7}}/noms")
    ModelAndView name(@PathVariable String number, Entered.Name form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        int version = Chosen.version(form.version());
        var wrong = AddressId.orNull(form.withdraw());
        var here = Banner.of(file).href() + "/noms";
        if (wrong != null) {
            return named(
                    forms.answer(
                            "people/names",
                            file,
                            form,
                            errors,
                            () -> namePerson.withdraw(file.id(), version, wrong),
                            here),
                    file);
        }
        var kind = Chosen.of(NameKind.class, form.kind());
        if (kind == null) {
            errors.add("kind", "Choisissez de quelle sorte de nom il s’agit.");
        }
        var value = Reading.name("value", form.value(), errors);
        if (value == null && errors.of("value") == null) {
            errors.add("value", "Tapez le nom.");
        }
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        var former = "ERROR".equals(form.former()) ? Former.ERROR : Former.BORNE;
        return named(
                forms.answer(
                        "people/names",
                        file,
                        form,
                        errors,
                        () -> namePerson.add(
                                file.id(),
                                version,
                                kind == null ? NameKind.USED : kind,
                                value == null ? "" : value,
                                former,
                                provenance),
                        Banner.of(file).href()),
                file);
    }

    private static ModelAndView named(ModelAndView view, PersonFile file) {
        return view.addObject("names", PersonPages.names(file));
    }

    @GetMapping("/personnes/{number:\\d{7}}/contacts")
    ModelAndView contacts(@PathVariable String number) {
        var file = forms.open(number, PURPOSE);
        return reached(
                forms.show("people/contacts", file, new Entered.Contact("PHONE", "", null, "", null, null)), file);
    }

    @PostMapping("/personnes/{number:\\d{7}}/contacts")
    ModelAndView contact(@PathVariable String number, Entered.Contact form) {
        var file = forms.open(number, PURPOSE);
        var errors = new FormErrors();
        int version = Chosen.version(form.version());
        var gone = AddressId.orNull(form.withdraw());
        var here = Banner.of(file).href() + "/contacts";
        if (gone != null) {
            return reached(
                    forms.answer(
                            "people/contacts",
                            file,
                            form,
                            errors,
                            () -> recordContact.withdraw(file.id(), version, gone),
                            here),
                    file);
        }
        var kind =
                Chosen.of(ContactKind.class, form.kind()) == ContactKind.EMAIL ? ContactKind.EMAIL : ContactKind.PHONE;
        var value = ContactText.read(kind, form.value(), errors);
        var provenance = Reading.provenance(form.source(), file.today(), errors);
        return reached(
                forms.answer(
                        "people/contacts",
                        file,
                        form,
                        errors,
                        () -> recordContact.add(
                                file.id(), version, new Contact(kind, value, form.messages() != null), provenance),
                        Banner.of(file).href()),
                file);
    }

    private static ModelAndView reached(ModelAndView view, PersonFile file) {
        return view.addObject("contacts", PersonPages.contacts(file));
    }
}
