package nc.maillage.portal.web.vacancies;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.portal.web.PublicShells;
import nc.maillage.portal.web.vacancies.VacancyListPage.Order;
import nc.maillage.portal.web.vacancies.VacancyListPage.Ways;
import nc.maillage.recruitment.VacancyFilter;
import nc.maillage.recruitment.VacancyOrder;
import nc.maillage.recruitment.VacancySearch;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Avis de vacance de poste » : the list that anyone searches, those of before with their outcome. */
@Controller
class VacancyListPages {
    private static final int LINES = 20;

    private final VacancySearch search;
    private final PublicShells shells;
    private final Clock clock;

    VacancyListPages(VacancySearch search, PublicShells shells, Clock clock) {
        this.search = search;
        this.shells = shells;
        this.clock = clock;
    }

    @Open("les avis de vacance de poste sont publics")
    @GetMapping(VacancyViews.PATH)
    ModelAndView list(@RequestParam MultiValueMap<String, String> typed) {
        var query = VacancyQuery.read(typed);
        var filter = query.filter();
        var counts = search.counts(filter);
        var total = counts.of(filter.closing());
        var here = PageAddress.of(query.at(VacancyViews.PATH));
        var paging = new Paging(here, query.page(), LINES, total);
        var now = clock.instant();
        var page = new VacancyListPage(
                shells.of(VacancyViews.PATH),
                VacancyViews.heading(query, total),
                filter.words(),
                VacancyFacets.of(filter, counts),
                VacancyFacets.asked(query),
                Arrays.stream(VacancyOrder.values())
                        .filter(order -> order != VacancyOrder.RELEVANCE || query.hasWords())
                        .map(order -> order(order, query))
                        .toList(),
                search.find(filter, query.order(), paging.offset(), LINES).stream()
                        .map(line -> VacancyViews.row(line, now))
                        .toList(),
                paging,
                VacancyQuery.of(VacancyFilter.of(filter.closing())).at(VacancyViews.PATH),
                ways(query));
        return new ModelAndView("portal/vacancies/list", Map.of("page", page));
    }

    private static Ways ways(VacancyQuery query) {
        var plain = VacancyQuery.of(query.filter());
        return new Ways(
                plain.at(VacancyViews.PATH + "/flux.atom"),
                plain.at(VacancyViews.PATH + "/flux.rss"),
                plain.at(VacancyViews.PATH + "/calendrier.ics"),
                plain.at("/api/avis.csv"),
                plain.at(AlertPages.PATH));
    }

    private static Order order(VacancyOrder order, VacancyQuery query) {
        var other = new VacancyQuery(query.filter(), order, 1);
        return new Order(order.label(), other.at(VacancyViews.PATH), order == query.order());
    }
}
