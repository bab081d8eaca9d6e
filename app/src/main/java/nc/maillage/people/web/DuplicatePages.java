package nc.maillage.people.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.domain.TypedText;
import nc.maillage.people.usecase.PossibleDuplicates;
import nc.maillage.people.usecase.PossibleDuplicates.Couple;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Files that may be of one person: the list, and two side by side. */
@Controller
@Requires(Right.EDIT_PERSON)
class DuplicatePages {
    private static final String HERE = "/personnes/doublons";
    private static final int LINES = 25;
    private static final Set<String> COLUMNS = Set.of("degre", "nom");

    private final PossibleDuplicates duplicates;
    private final Comparisons comparisons;
    private final People people;

    DuplicatePages(PossibleDuplicates duplicates, Comparisons comparisons, People people) {
        this.duplicates = duplicates;
        this.comparisons = comparisons;
        this.people = people;
    }

    static String compareHref(PersonSummary one, PersonSummary other) {
        return HERE + "/" + one.number() + "/" + other.number();
    }

    @GetMapping(HERE)
    ModelAndView list(
            @RequestParam(defaultValue = "1") String page, @RequestParam(required = false) @Nullable String tri) {
        var sorting = Sorting.read(tri, COLUMNS, Sorting.ascending("degre"));
        var address = PageAddress.of(HERE).with(Sorting.PARAMETER, tri);
        var all = sorted(duplicates.all(), sorting);
        var paging = new Paging(address, Paging.asked(page), LINES, all.size());
        var shown = all.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(DuplicatePages::line)
                .toList();
        return new ModelAndView(
                "people/duplicates",
                Map.of(
                        "lines",
                        shown,
                        "paging",
                        paging,
                        "heads",
                        heads(sorting, address),
                        "export",
                        HERE + "/export.csv"));
    }

    private static List<SortLink> heads(Sorting sorting, PageAddress address) {
        return List.of(sorting.link(address, "nom", "Première fiche"), sorting.link(address, "degre", "Degré"));
    }

    private static List<Couple> sorted(List<Couple> couples, Sorting sorting) {
        var byName = sorting.column().equals("nom")
                ? couples.stream()
                        .sorted((one, other) -> one.first()
                                .displayName()
                                .compareToIgnoreCase(other.first().displayName()))
                        .toList()
                : couples;
        return sorting.descending() ? byName.reversed() : byName;
    }

    private static DuplicateLine line(Couple couple) {
        var like = couple.resemblance();
        return new DuplicateLine(
                compareHref(couple.first(), couple.second()),
                Comparisons.who(couple.first()),
                Comparisons.who(couple.second()),
                like == null ? "" : String.join(" ", like.reasons()),
                like == null ? StateTag.unknown() : SearchWords.grade(like.grade()));
    }

    @GetMapping(HERE + "/export.csv")
    ResponseEntity<Resource> export() {
        var csv = new Csv(List.of("Degré", "Numéro 1", "Personne 1", "Numéro 2", "Personne 2", "Pourquoi"));
        duplicates.all().forEach(couple -> {
            var line = line(couple);
            csv.line(List.of(
                    line.grade().label(),
                    couple.first().number(),
                    line.first(),
                    couple.second().number(),
                    line.second(),
                    line.why()));
        });
        return csv.download("doublons");
    }

    @GetMapping(HERE + "/{one:\\d{7}}/{other:\\d{7}}")
    ModelAndView compare(@PathVariable String one, @PathVariable String other) {
        return comparison(one, other, "", new FormErrors(), HttpStatus.OK);
    }

    private ModelAndView comparison(String one, String other, String reason, FormErrors errors, HttpStatus status) {
        var couple = duplicates.compare(id(one), id(other)).orElseThrow(() -> new NotFound("deux fiches"));
        var view = new ModelAndView("people/comparison", Map.of("page", comparisons.of(couple, reason, errors)));
        view.setStatus(status);
        return view;
    }

    @PostMapping(HERE + "/{one:\\d{7}}/{other:\\d{7}}")
    ModelAndView distinct(
            @PathVariable String one, @PathVariable String other, @RequestParam(defaultValue = "") String reason) {
        var errors = new FormErrors();
        var why = Reading.requiredLine(
                "reason", reason, TypedText.REASON, errors, "Dites à quoi on voit que ce sont deux personnes.");
        if (why == null) {
            return comparison(one, other, reason, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        duplicates.markDistinct(id(one), id(other), why);
        return new ModelAndView("redirect:" + HERE);
    }

    private PersonId id(String number) {
        return people.findByNumber(number).map(PersonSummary::id).orElseThrow(() -> new NotFound("personne " + number));
    }
}
