package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.Sorting;
import nc.maillage.recruitment.domain.VacancyStage;
import nc.maillage.recruitment.store.VacancyListStore;
import nc.maillage.recruitment.store.VacancyListStore.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Vacances de poste » : where each stands, what runs out first. */
@Controller
@Requires(Right.SEE_VACANCIES)
class VacancyListPages {
    private static final int SIZE = 20;
    private static final int LONGEST = 100;

    private final VacancyListStore vacancies;
    private final Units units;
    private final Clock clock;

    VacancyListPages(VacancyListStore vacancies, Units units, Clock clock) {
        this.vacancies = vacancies;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(VacancyWords.PATH)
    ModelAndView list(
            @RequestParam(name = "situation", required = false) @Nullable String situation,
            @RequestParam(name = "unite", required = false) @Nullable String unite,
            @RequestParam(name = "q", required = false) @Nullable String q,
            @RequestParam(name = Sorting.PARAMETER, required = false) @Nullable String tri,
            @RequestParam(name = Paging.PARAMETER, required = false) @Nullable String number) {
        var stage = stage(situation);
        var words = words(q);
        var asked = new Asked(stage, AddressId.orNull(unite), words);
        var sorting = Sorting.read(tri, VacancyListStore.columns(), Sorting.descending("ouverture"));
        var now = clock.instant();
        var address = PageAddress.of(VacancyWords.PATH)
                .with("situation", stage == null ? null : stage.name())
                .with("unite", asked.unit())
                .with("q", words)
                .with(Sorting.PARAMETER, tri == null ? null : sorting.written());
        var counts = vacancies.counts(now);
        var paging = new Paging(address, Paging.asked(number), SIZE, vacancies.count(asked, now));
        var names = names();
        var rows =
                vacancies
                        .list(asked, sorting.column(), sorting.descending(), paging.size(), paging.offset(), now)
                        .stream()
                        .map(line -> row(line, names))
                        .toList();
        var page = new VacancyListPage(
                counts.isEmpty(),
                Permissions.may(Right.KEEP_VACANCIES),
                counts(counts, stage),
                heads(sorting, address),
                rows,
                paging,
                words,
                stage == null ? "" : stage.name(),
                Objects.toString(asked.unit(), ""),
                Choice.of(VacancyStage.class, each -> French.capitalised(each.label())),
                names.entrySet().stream()
                        .map(each -> Choice.of(each.getKey().value().toString(), each.getValue()))
                        .toList());
        return new ModelAndView("recruitment/vacancies", Map.of("page", page));
    }

    private static @Nullable VacancyStage stage(@Nullable String asked) {
        return Arrays.stream(VacancyStage.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static String words(@Nullable String typed) {
        var words = Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private Map<UnitId, String> names() {
        var today = LocalDate.now(clock);
        var names = new LinkedHashMap<UnitId, String>();
        units.tree().forEach(unit -> names.put(unit.id(), unit.nameOn(today).name()));
        return names;
    }

    private static List<Count> counts(Map<VacancyStage, Long> counts, @Nullable VacancyStage asked) {
        return Arrays.stream(VacancyStage.values())
                .filter(each -> each.ordinal() <= VacancyStage.CLOSED.ordinal() || counts.containsKey(each))
                .map(each -> Count.of(
                        VacancyWords.stage(each),
                        counts.getOrDefault(each, 0L),
                        PageAddress.of(VacancyWords.PATH)
                                .with("situation", each.name())
                                .href(),
                        each == asked))
                .toList();
    }

    private static List<SortLink> heads(Sorting sorting, PageAddress address) {
        return List.of(
                sorting.link(address, "titre", "Poste"),
                sorting.link(address, "corps", "Corps"),
                sorting.link(address, "lieu", "Lieu"),
                sorting.link(address, "situation", "Situation"),
                sorting.link(address, "limite", "Date limite"));
    }

    private VacancyListPage.Row row(VacancyListStore.Line line, Map<UnitId, String> names) {
        var deadline = line.deadline();
        return new VacancyListPage.Row(
                VacancyWords.address(line.id()),
                line.title().isEmpty() ? "Vacance sans intitulé" : line.title(),
                line.number(),
                names.getOrDefault(line.unit(), "unité qui n’est plus connue"),
                line.corps(),
                line.place(),
                VacancyWords.stage(line.stage()),
                deadline != null && line.stage() == VacancyStage.OPEN ? Due.of(deadline, LocalDate.now(clock)) : null,
                deadline == null ? "à fixer" : French.day(deadline));
    }
}
