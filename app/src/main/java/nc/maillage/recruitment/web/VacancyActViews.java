package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.store.VacancyStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an act, and where it leads. */
@Component
class VacancyActViews {
    private final VacancyStore vacancies;
    private final Clock clock;

    VacancyActViews(VacancyStore vacancies, Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** One that is not possible any more leads back to the vacancy, which shows why. */
    ModelAndView ask(String id, VacancyDoing doing) {
        var vacancy = found(id);
        return doing.possibleIn(vacancy.stageAt(clock.instant()))
                ? page(vacancy, doing, first(vacancy, doing), new FormErrors(), HttpStatus.OK)
                : sheet(vacancy);
    }

    ModelAndView wrong(String id, VacancyDoing doing, Map<String, String> sent, FormErrors errors) {
        return page(found(id), doing, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView answered(
            Filing<VacancyId> filing,
            String id,
            VacancyDoing doing,
            Map<String, String> sent,
            RedirectAttributes flash) {
        if (filing instanceof Filing.Refused<VacancyId>) {
            var errors = new FormErrors();
            filing.messages().forEach(errors::add);
            return wrong(id, doing, sent, errors);
        }
        flash.addFlashAttribute("notice", doing.words().done());
        return sheet(found(id));
    }

    Vacancy found(String id) {
        return vacancies.find(VacancyWords.id(id)).orElseThrow(() -> new NotFound("vacance " + id));
    }

    private Map<String, String> first(Vacancy vacancy, VacancyDoing doing) {
        var version = Map.entry("version", Long.toString(vacancy.version()));
        var today = French.numericDate(LocalDate.now(clock));
        return switch (doing) {
            case SUBMIT -> Map.ofEntries(version, Map.entry("sentOn", today));
            case CONCLUDE -> Map.ofEntries(version, Map.entry("outcomeOn", today));
            case PUBLISH ->
                Map.ofEntries(
                        version,
                        Map.entry(VacancyWords.DEPOSIT, VacancyForm.day(vacancy.depositedOn())),
                        Map.entry(VacancyWords.DEADLINE, VacancyForm.day(vacancy.deadline())));
            default -> Map.ofEntries(version);
        };
    }

    private static ModelAndView page(
            Vacancy vacancy, VacancyDoing doing, Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var page = new VacancyActPage(
                doing,
                vacancy.text().title(),
                VacancyWords.address(vacancy.id()),
                facts(vacancy, doing),
                typed,
                errors);
        var view = new ModelAndView("recruitment/vacancyact", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private static List<Fact> facts(Vacancy vacancy, VacancyDoing doing) {
        var deadline = vacancy.deadline();
        return switch (doing) {
            case EXTEND, WITHDRAW, CONCLUDE ->
                List.of(
                        Fact.of("Numéro", vacancy.number()),
                        Fact.of("Date limite", deadline == null ? null : French.date(deadline)));
            case PUBLISH -> List.of(Fact.of("Numéro", vacancy.number()));
            default -> List.of();
        };
    }

    private static ModelAndView sheet(Vacancy vacancy) {
        return new ModelAndView("redirect:" + VacancyWords.address(vacancy.id()));
    }
}
