package nc.maillage.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.domain.TypedText;
import nc.maillage.people.usecase.AnswerAlert;
import nc.maillage.people.usecase.AnswerAlert.AlertOf;
import nc.maillage.people.usecase.RestrictPerson;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Restricted files, for those who restrict: which ones, and who came upon them. */
@Controller
@Requires(Right.RESTRICT_PERSON)
class RestrictedPages {
    private static final String HERE = "/personnes/acces-restreint";
    private static final int LINES = 25;
    private static final int OPENED_DAYS = 7;

    private final AnswerAlert alerts;
    private final RestrictPerson restrictPerson;
    private final PersonForms forms;
    private final Ids ids;
    private final Clock clock;

    RestrictedPages(AnswerAlert alerts, RestrictPerson restrictPerson, PersonForms forms, Ids ids, Clock clock) {
        this.alerts = alerts;
        this.restrictPerson = restrictPerson;
        this.forms = forms;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView list(@RequestParam(defaultValue = "1") String page) {
        var paging = new Paging(PageAddress.of(HERE), Paging.asked(page), LINES, alerts.count(false));
        var persons = alerts.restricted().stream()
                .map(person -> new RestrictedPage.Person(address(person), person.displayName(), person.number()))
                .toList();
        var lines = alerts.page(paging.size(), (int) paging.offset()).stream()
                .map(this::line)
                .toList();
        return new ModelAndView(
                "people/restricted", Map.of("page", new RestrictedPage(persons, lines, paging, ids.next())));
    }

    private RestrictedPage.Line line(AlertOf each) {
        var alert = each.alert();
        var until = alert.openedUntil();
        return new RestrictedPage.Line(
                alert.id().toString(),
                French.moment(alert.at()),
                forms.name(alert.agent()),
                address(each.person()),
                each.person().displayName(),
                alert.request() == null ? "aucune demande" : alert.request(),
                until == null ? "accès laissé fermé" : "ouvert jusqu’au " + French.date(until),
                alert.answeredAt() == null);
    }

    private static @Nullable String address(PersonSummary person) {
        return person.hidden() ? null : "/personnes/" + person.number();
    }

    @GetMapping(HERE + "/export.csv")
    ResponseEntity<Resource> export() {
        var csv = new Csv(List.of("Quand", "Agent", "Personne", "Demande", "Réponse"));
        alerts.page(Integer.MAX_VALUE, 0).stream().forEach(each -> {
            var line = line(each);
            csv.line(List.of(
                    Csv.moment(each.alert().at()),
                    line.agent(),
                    line.person(),
                    line.request(),
                    line.open() ? "en attente" : line.answer()));
        });
        return csv.download("acces-restreint");
    }

    /** Opened for a week, or left closed. */
    @PostMapping(HERE + "/{alert}")
    String answer(@PathVariable String alert, @RequestParam(defaultValue = "") String answer) {
        var id = AddressId.orNull(alert);
        if (id == null || !alerts.exists(id)) {
            throw new NotFound("alert");
        }
        alerts.answer(id, "OPEN".equals(answer) ? LocalDate.now(clock).plusDays(OPENED_DAYS) : null);
        return "redirect:" + HERE;
    }

    @GetMapping("/personnes/{number:\\d{7}}/restriction")
    ModelAndView form(@PathVariable String number) {
        var file = forms.open(number, "Accès restreint");
        return forms.show("people/restriction", file, new Entered.Restriction("", "", null));
    }

    @PostMapping("/personnes/{number:\\d{7}}/restriction")
    ModelAndView restrict(@PathVariable String number, Entered.Restriction form) {
        var file = forms.open(number, "Accès restreint");
        var errors = new FormErrors();
        var reason = Reading.requiredLine(
                "reason", form.reason(), TypedText.REASON, errors, "Donnez la raison : elle est gardée.");
        return forms.answer(
                "people/restriction",
                file,
                form,
                errors,
                () -> restrictPerson.set(
                        file.id(),
                        Chosen.version(form.version()),
                        !file.person().restricted(),
                        reason == null ? "" : reason),
                Banner.of(file).href());
    }
}
