package nc.maillage.portal.web.vacancies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nc.maillage.access.Open;
import nc.maillage.notices.write.DeadlineCalendar;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyLine;
import nc.maillage.recruitment.VacancySearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** « Calendrier des dates limites » of a search, to subscribe to: what is withdrawn is cancelled, what ended a month ago leaves. */
@Controller
class CalendarFiles {
    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration CHANGED_SINCE = Duration.ofDays(366);
    private static final int KEPT_DAYS = 31;
    private static final int MOST = 300;

    private final VacancySearch search;
    private final PublishedVacancies vacancies;
    private final Publicity publicity;
    private final Clock clock;

    CalendarFiles(VacancySearch search, PublishedVacancies vacancies, Publicity publicity, Clock clock) {
        this.search = search;
        this.vacancies = vacancies;
        this.publicity = publicity;
        this.clock = clock;
    }

    @Open("les dates limites des avis sont publiques")
    @GetMapping(VacancyViews.PATH + "/calendrier.ics")
    @Nullable
    ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> typed, ServletWebRequest request) {
        var query = VacancyQuery.read(typed, VacancyClosing.ALL);
        var now = clock.instant();
        LocalDate first = French.dayOf(now).minusDays(KEPT_DAYS);
        var lines = search.latest(query.filter(), now.minus(CHANGED_SINCE), MOST).stream()
                .filter(line -> !line.deadline().isBefore(first))
                .toList();
        var fresh = Freshness.of(lines);
        if (fresh.known(request)) {
            return null;
        }
        var published = vacancies.last(lines.stream().map(VacancyLine::id).toList()).stream()
                .map(publicity::of)
                .toList();
        return fresh.answer(TYPE, DeadlineCalendar.of("Avis de vacance de poste, dates limites", published));
    }
}
