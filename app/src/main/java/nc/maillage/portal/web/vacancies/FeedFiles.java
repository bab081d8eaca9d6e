package nc.maillage.portal.web.vacancies;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import nc.maillage.access.Open;
import nc.maillage.notices.write.Feeds;
import nc.maillage.notices.write.Feeds.About;
import nc.maillage.notices.write.Published;
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

/** « Flux » of a search: its last changed notices, withdrawn ones too, each under an identifier that never changes. */
@Controller
class FeedFiles {
    private static final String WHY = "les avis de vacance de poste sont publics";
    private static final String ATOM = VacancyViews.PATH + "/flux.atom";
    private static final String RSS = VacancyViews.PATH + "/flux.rss";
    private static final int MOST = 50;

    private final VacancySearch search;
    private final PublishedVacancies vacancies;
    private final Publicity publicity;

    FeedFiles(VacancySearch search, PublishedVacancies vacancies, Publicity publicity) {
        this.search = search;
        this.vacancies = vacancies;
        this.publicity = publicity;
    }

    @Open(WHY)
    @GetMapping(ATOM)
    @Nullable
    ResponseEntity<String> atom(@RequestParam MultiValueMap<String, String> typed, ServletWebRequest request) {
        return feed(ATOM, typed, request, "atom+xml", Feeds::atom);
    }

    @Open(WHY)
    @GetMapping(RSS)
    @Nullable
    ResponseEntity<String> rss(@RequestParam MultiValueMap<String, String> typed, ServletWebRequest request) {
        return feed(RSS, typed, request, "rss+xml", Feeds::rss);
    }

    private @Nullable ResponseEntity<String> feed(
            String path,
            MultiValueMap<String, String> typed,
            ServletWebRequest request,
            String kind,
            BiFunction<About, List<Published>, String> writer) {
        var query = VacancyQuery.read(typed, VacancyClosing.ALL);
        var lines = search.latest(query.filter(), Instant.EPOCH, MOST);
        var fresh = Freshness.of(lines);
        if (fresh.known(request)) {
            return null;
        }
        var about = new About(
                "Avis de vacance de poste"
                        + (query.hasWords()
                                ? ", « %s »".formatted(query.filter().words())
                                : ""),
                publicity.address(query.at(path)),
                publicity.address(query.at(VacancyViews.PATH)));
        var published = vacancies.last(lines.stream().map(VacancyLine::id).toList()).stream()
                .map(publicity::of)
                .toList();
        return fresh.answer(new MediaType("application", kind, StandardCharsets.UTF_8), writer.apply(about, published));
    }
}
