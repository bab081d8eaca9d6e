package nc.maillage.people.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.people.FileSummaries;
import nc.maillage.people.PersonId;
import nc.maillage.people.domain.TypedText;
import nc.maillage.people.usecase.HiddenMatch;
import nc.maillage.people.usecase.SearchPeople;
import nc.maillage.people.usecase.SearchPeople.Found;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search first: while typing with script, by the button without. */
@Controller
class SearchController {
    /** By a word of the address: a notice kept in the session would keep there the name that was searched for. */
    private static final Map<String, String> SAID = Map.of(
            "transmise",
            "Votre demande est transmise à la personne responsable du bureau.",
            "motif",
            "Dites pourquoi vous demandez l’accès, en %d caractères au plus.".formatted(TypedText.REASON));

    private final SearchPeople search;
    private final HiddenMatch hidden;
    private final List<FileSummaries> files;
    private final Ids ids;

    SearchController(SearchPeople search, HiddenMatch hidden, List<FileSummaries> files, Ids ids) {
        this.search = search;
        this.hidden = hidden;
        this.files = files;
        this.ids = ids;
    }

    @Requires(Right.SEARCH_PEOPLE)
    @GetMapping("/recherche")
    ModelAndView page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String naissance,
            @RequestParam(defaultValue = "") String dit) {
        var view = new ModelAndView("people/search", Map.of("page", found(q, naissance)));
        var said = SAID.get(dit);
        return said == null ? view : view.addObject("said", said);
    }

    /** The results alone, for a page that is being typed in. */
    @Requires(Right.SEARCH_PEOPLE)
    @GetMapping("/recherche/resultats")
    ModelAndView results(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String naissance) {
        return new ModelAndView("people/results", Map.of("page", found(q, naissance)));
    }

    @Requires(Right.SEARCH_PEOPLE)
    @GetMapping("/recherche/export.csv")
    ResponseEntity<Resource> export(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String naissance) {
        var csv = new Csv(List.of("Numéro", "Nom", "Prénoms", "Naissance", "Résidence", "Proximité", "Pourquoi"));
        search.find(q, naissance)
                .hits()
                .forEach(hit -> csv.line(List.of(
                        hit.person().number(),
                        hit.person().usedName(),
                        hit.person().firstNames(),
                        Csv.day(hit.person().birthDate()),
                        hit.residence() == null ? "" : hit.residence().communeName(),
                        hit.match().closeness().label(),
                        SearchWords.why(hit))));
        return csv.download("recherche");
    }

    /** Asks the supervisor for a file that one may not see; the answer is the same whether there is one or not. */
    @Requires(Right.EDIT_PERSON)
    @PostMapping("/recherche/demande-acces")
    String ask(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String naissance,
            @RequestParam(defaultValue = "") String reason) {
        var why = Reading.line("reason", reason, TypedText.REASON, new FormErrors());
        if (why != null) {
            var text = search.find(q, naissance).text();
            hidden.request(String.join(" ", text.typed()), text.birth().day(), why);
        }
        return "redirect:"
                + PageAddress.of("/recherche")
                        .with("q", brief(q))
                        .with("naissance", brief(naissance))
                        .with("dit", why == null ? "motif" : "transmise")
                        .href();
    }

    private static String brief(String typed) {
        return typed.length() > TypedText.LINE ? "" : typed;
    }

    private SearchPage found(String q, String birth) {
        long start = System.nanoTime();
        var found = search.find(q, birth);
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        var counts = counts(found);
        var address = PageAddress.of("/recherche/export.csv").with("q", q).with("naissance", birth);
        boolean may = Permissions.may(Right.EDIT_PERSON);
        return new SearchPage(
                q,
                birth,
                found.text().problem(),
                !found.text().empty(),
                SearchWords.heading(found),
                "en %d,%02d s".formatted(elapsed.toSeconds(), elapsed.toMillisPart() / 10),
                found.hits().stream()
                        .map(hit -> SearchWords.hit(hit, counts.get(hit.person().id())))
                        .toList(),
                found.hidden(),
                may ? SearchWords.couple(found) : null,
                may ? SearchWords.resembling(found) : List.of(),
                may && !found.text().empty() ? SearchWords.createHref(found, birth) : null,
                address.href(),
                ids.next());
    }

    private Map<PersonId, String> counts(Found found) {
        var persons = found.hits().stream()
                .filter(hit -> !hit.hidden())
                .map(hit -> hit.person().id())
                .toList();
        var counts = new HashMap<PersonId, String>();
        files.forEach(each -> counts.putAll(each.of(persons)));
        return counts;
    }
}
