package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.applications.usecase.RegisterApplication;
import nc.maillage.applications.usecase.RegisterApplication.NewApplication;
import nc.maillage.people.Household;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registers a request, for a person found first. */
@Controller
@Transactional
class RegistrationPages {
    private final RegisterApplication register;
    private final PublishedSchemes schemes;
    private final ApplicationStore store;
    private final WorkRows rows;
    private final People people;
    private final OpenedFiles files;
    private final ReadLog readLog;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    RegistrationPages(
            RegisterApplication register,
            PublishedSchemes schemes,
            ApplicationStore store,
            WorkRows rows,
            People people,
            OpenedFiles files,
            ReadLog readLog,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.register = register;
        this.schemes = schemes;
        this.store = store;
        this.rows = rows;
        this.people = people;
        this.files = files;
        this.readLog = readLog;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** What the form sends. */
    record Form(
            @Nullable String personne,
            @Nullable String scheme,
            @Nullable String channel,
            @Nullable String received,
            @Nullable List<String> family,
            @Nullable String renewedCard) {
        String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        List<String> chosen() {
            return family == null ? List.of() : family;
        }
    }

    @Requires(Right.REGISTER_APPLICATION)
    @GetMapping("/demandes/nouvelle")
    Object blank(
            @RequestParam(required = false) @Nullable String personne,
            @RequestParam(required = false) @Nullable String carte,
            @RequestParam(required = false) @Nullable String dispositif) {
        Permissions.require(Right.REGISTER_APPLICATION);
        if (personne == null || personne.isBlank()) {
            return "redirect:/recherche";
        }
        var person = person(personne);
        readLog.viewed(person.id().value(), "Nouvelle demande");
        var today = LocalDate.now(clock);
        var family = people.familyOn(person.id(), today).stream()
                .map(id -> id.value().toString())
                .toList();
        var form = new Form(personne, dispositif, Channel.GUICHET.name(), French.numericDate(today), family, carte);
        return page(person, form, new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.REGISTER_APPLICATION)
    @PostMapping("/demandes/nouvelle")
    Object register(Form form) {
        var person = person(form.text(form.personne()));
        var errors = new FormErrors();
        var asked = read(person, form, errors);
        if (asked == null) {
            return page(person, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (register.register(asked)) {
            case Act.Done(var file) -> "redirect:" + FileWords.address(file);
            case Act.Invalid(var messages) -> {
                messages.forEach(errors::add);
                yield page(person, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Act.Impossible(var why) ->
                page(person, form, errors.add("scheme", why), HttpStatus.UNPROCESSABLE_CONTENT);
            case Act.ChangedMeanwhile changed ->
                page(person, form, errors.add("scheme", changed.why()), HttpStatus.CONFLICT);
        };
    }

    private @Nullable NewApplication read(PersonSummary person, Form form, FormErrors errors) {
        var received = Typed.pastDate(form.received(), LocalDate.now(clock))
                .required("received", errors, "Donnez le jour où la demande est arrivée.");
        var channel = Channel.named(form.text(form.channel()));
        if (channel == null) {
            errors.add("channel", "Dites comment la demande est arrivée.");
        }
        var family = new ArrayList<PersonId>();
        for (var each : form.chosen()) {
            try {
                family.add(new PersonId(UUID.fromString(each)));
            } catch (IllegalArgumentException unknown) {
                errors.add("family", "Une personne choisie n’est pas du foyer. Choisissez dans la liste.");
            }
        }
        var scheme = form.text(form.scheme());
        if (choices().stream().noneMatch(each -> each.value().equals(scheme))) {
            errors.add("scheme", "Choisissez l’aide demandée.");
        }
        var card = Typed.line(form.renewedCard(), 20).orNull("renewedCard", errors);
        return received == null || channel == null || !errors.isEmpty()
                ? null
                : new NewApplication(person.id(), scheme, channel, received, family, card);
    }

    private PersonSummary person(String number) {
        var person = people.findByNumber(number).orElseThrow(() -> new NotFound("person"));
        files.refuseIfKeptAway(List.of(person.id()));
        return person;
    }

    private List<Choice> choices() {
        return schemes.all().stream()
                .map(version -> version.scheme())
                .distinct()
                .map(key -> Choice.of(key, catalogue.title(key)))
                .toList();
    }

    private ModelAndView page(PersonSummary person, Form form, FormErrors errors, HttpStatus status) {
        var today = LocalDate.now(clock);
        var on = Typed.pastDate(form.received(), today) instanceof Typed.Value<LocalDate>(var day) ? day : today;
        var household = people.householdOn(person.id(), on).members().stream()
                .filter(member -> !member.person().id().equals(person.id()))
                .map(member -> member(member, form, on))
                .toList();
        var choices = choices();
        var birth = person.birthDate();
        var birthName = person.birthName();
        var page = new RegistrationPage(
                person.displayName(),
                birthName == null ? null : ("M".equals(person.sex()) ? "né " : "née ") + birthName,
                person.number(),
                List.of(
                        Fact.of("Naissance", birth == null ? null : French.day(birth) + ", " + French.age(birth, on)),
                        Fact.of("Personne n°", person.number())),
                choices,
                Choice.of(Channel.class, channel -> French.capitalised(channel.label())),
                household,
                rows.of(store.ofPerson(person.id()).stream()
                        .filter(file -> file.state().stage().pending())
                        .toList()),
                new RegistrationPage.Typed(
                        choices.size() == 1 ? choices.getFirst().value() : form.text(form.scheme()),
                        form.text(form.channel()),
                        form.text(form.received()),
                        form.text(form.renewedCard())),
                errors);
        return new ModelAndView("applications/register", Map.of("page", page), status);
    }

    private static RegistrationPage.Member member(Household.Member member, Form form, LocalDate on) {
        var person = member.person();
        var birth = person.birthDate();
        var link = FamilyMember.Link.ofHousehold(member.link()).label();
        var id = person.id().value().toString();
        return new RegistrationPage.Member(
                id,
                person.displayName(),
                birth == null
                        ? link + (person.hidden() ? ", naissance protégée" : ", naissance inconnue")
                        : "%s, %s, %s".formatted(link, French.age(birth, on), French.day(birth)),
                form.chosen().contains(id));
    }
}
