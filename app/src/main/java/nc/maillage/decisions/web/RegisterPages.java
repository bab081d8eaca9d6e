package nc.maillage.decisions.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.Ruling;
import nc.maillage.decisions.store.DecisionRegister;
import nc.maillage.decisions.store.DecisionRegister.Filter;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Registre des décisions ». */
@Controller
@Transactional(readOnly = true)
class RegisterPages {
    private static final String PATH = "/decisions";
    private static final int SIZE = 25;
    private static final List<Choice> NOTIFICATIONS =
            List.of(Choice.of("oui", "Notifiées"), Choice.of("non", "À notifier"));

    private final DecisionRegister register;
    private final Words words;

    RegisterPages(DecisionRegister register, Words words) {
        this.register = register;
        this.words = words;
    }

    /** What the address asks for. */
    record Asked(
            @Nullable String sens,
            @Nullable String notifiee,
            @Nullable String numero,
            @Nullable String du,
            @Nullable String au,
            @Nullable String tri,
            @Nullable String page,
            @Nullable String format) {
        RegisterPage.Typed typed() {
            return new RegisterPage.Typed(text(sens), text(notifiee), text(numero), text(du), text(au));
        }

        PageAddress address() {
            return PageAddress.of(PATH)
                    .with("sens", sens)
                    .with("notifiee", notifiee)
                    .with("numero", numero)
                    .with("du", du)
                    .with("au", au);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping(PATH)
    Object register(Asked asked) {
        var errors = new FormErrors();
        var filter = filter(asked.typed(), errors);
        var sorting = Sorting.read(asked.tri(), DecisionRegister.SORTS, Sorting.descending("numero"));
        if ("csv".equals(asked.format())) {
            return csv(filter, sorting).download("decisions");
        }
        var address = asked.address();
        var paging = new Paging(
                address.with(Sorting.PARAMETER, asked.tri()), Paging.asked(asked.page()), SIZE, register.count(filter));
        var page = new RegisterPage(
                rows(filter, sorting, paging.size(), paging.offset()),
                paging,
                List.of(
                        sorting.link(address, "numero", "Numéro"),
                        sorting.link(address, "date", "Signée"),
                        sorting.link(address, "dossier", "Dossier"),
                        sorting.link(address, "sens", "Sens"),
                        sorting.link(address, "notification", "Notification")),
                Choice.of(Ruling.class, Ruling::label),
                NOTIFICATIONS,
                asked.typed(),
                !address.parameters().isEmpty(),
                errors,
                address.with(Sorting.PARAMETER, asked.tri())
                        .with("format", "csv")
                        .href(),
                Permissions.may(Right.REPLAY_LAW));
        return new ModelAndView("decisions/register", Map.of("page", page));
    }

    private static Filter filter(RegisterPage.Typed typed, FormErrors errors) {
        var ruling = Arrays.stream(Ruling.values())
                .filter(each -> each.name().equals(typed.ruling()))
                .findFirst()
                .orElse(null);
        LocalDate from = Typed.date(typed.from()).orNull("du", errors);
        LocalDate to = Typed.date(typed.to()).orNull("au", errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add("au", "Le dernier jour vient avant le premier.");
        }
        return new Filter(
                ruling,
                typed.notified().isEmpty() ? null : "oui".equals(typed.notified()),
                typed.number().isEmpty() ? null : typed.number(),
                from,
                to);
    }

    private List<RegisterPage.Row> rows(Filter filter, Sorting sorting, int size, long offset) {
        var entries = register.list(filter, sorting.column(), sorting.descending(), size, offset);
        var names = words.names();
        var persons = words.persons(
                entries.stream().map(DecisionRegister.Entry::person).toList());
        return entries.stream().map(entry -> row(entry, persons, names)).toList();
    }

    private RegisterPage.Row row(
            DecisionRegister.Entry entry, Map<PersonId, String> persons, Map<AgentId, String> names) {
        var notified = entry.notifiedOn();
        return new RegisterPage.Row(
                entry.number(),
                persons.containsKey(entry.person()) ? PATH + "/" + entry.number() : null,
                French.day(French.dayOf(entry.signedAt())),
                persons.getOrDefault(entry.person(), Words.PROTECTED),
                entry.reference(),
                words.scheme(entry.scheme()),
                Words.ruling(entry.ruling()),
                names.getOrDefault(entry.signedBy(), Words.GONE),
                notified == null
                        ? new StateTag(Tone.PAUSE, "mail", "À notifier")
                        : StateTag.of(Tone.OK, French.day(notified)));
    }

    private Csv csv(Filter filter, Sorting sorting) {
        var names = words.names();
        return new Csv(List.of(
                        "Décision",
                        "Signée le",
                        "Personne",
                        "Dossier",
                        "Dispositif",
                        "Sens",
                        "Signée par",
                        "Notifiée le"))
                .lines(register.all(filter, sorting.column(), sorting.descending()), batch -> {
                    var persons = words.persons(
                            batch.stream().map(DecisionRegister.Entry::person).toList());
                    return batch.stream()
                            .map(entry -> cells(entry, persons, names))
                            .toList();
                });
    }

    private List<String> cells(
            DecisionRegister.Entry entry, Map<PersonId, String> persons, Map<AgentId, String> names) {
        var row = row(entry, persons, names);
        return List.of(
                row.number(),
                Csv.day(French.dayOf(entry.signedAt())),
                row.person(),
                row.reference(),
                row.scheme(),
                row.ruling().label(),
                row.signedBy(),
                Csv.day(entry.notifiedOn()));
    }
}
