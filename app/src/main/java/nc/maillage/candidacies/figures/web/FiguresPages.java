package nc.maillage.candidacies.figures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.employment.web.CandidateClasses;
import nc.maillage.candidacies.figures.domain.HiddenCounts;
import nc.maillage.candidacies.figures.domain.OpenedVacancy;
import nc.maillage.candidacies.figures.domain.VacancyFigures;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.recruitment.PublishedVacancies;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Chiffres du recrutement » : by whole years only, since two periods that overlap would give away small numbers. */
@Controller
@Requires(Right.SEE_RECRUITMENT_FIGURES)
@RequestMapping(FiguresPages.PATH)
class FiguresPages {
    static final String PATH = "/recrutement/chiffres";

    private final PublishedVacancies vacancies;
    private final ReadEmployment employment;
    private final Clock clock;
    private final long least;

    FiguresPages(
            PublishedVacancies vacancies,
            ReadEmployment employment,
            Clock clock,
            @Value("${maillage.small-numbers:5}") long least) {
        this.vacancies = vacancies;
        this.employment = employment;
        this.clock = clock;
        this.least = least;
    }

    record Asked(
            @Nullable String annee,
            @Nullable String corps,
            @Nullable String lieu,
            @Nullable String etat,
            @Nullable String format) {
        boolean takes(OpenedVacancy each) {
            return (corps == null || each.corps().contains(corps))
                    && (lieu == null || each.place().equals(lieu))
                    && switch (etat) {
                        case "infructueux" -> each.unsuccessful();
                        case "prolonge" -> each.extended();
                        case null, default -> true;
                    };
        }
    }

    @GetMapping
    Object read(Asked asked) {
        var all = all();
        var year = year(asked);
        var ofYear = of(all, year);
        var classes = classes(ofYear);
        return "csv".equals(asked.format())
                ? csv(ofYear, classes).download("chiffres-recrutement-" + year)
                : new ModelAndView("candidacies/figures/figures", Map.of("page", page(all, ofYear, year, classes)));
    }

    /** What a figure counts. */
    @GetMapping("/vacances")
    ModelAndView behind(Asked asked) {
        var year = year(asked);
        var rows = of(all(), year).stream()
                .filter(asked::takes)
                .map(FiguresPages::row)
                .toList();
        var title = Stream.of("Vacances déposées en " + year, asked.corps(), asked.lieu(), said(asked.etat()))
                .filter(each -> each != null && !each.isBlank())
                .toList();
        var page = new FiguresPage.Behind(PATH + "?annee=" + year, String.join(", ", title), rows);
        return new ModelAndView("candidacies/figures/behind", Map.of("page", page));
    }

    private static @Nullable String said(@Nullable String state) {
        return switch (state) {
            case "infructueux" -> "infructueuses";
            case "prolonge" -> "prolongées";
            case null, default -> null;
        };
    }

    private List<OpenedVacancy> all() {
        return vacancies.of(Tenancy.required()).stream().map(OpenedVacancy::new).toList();
    }

    private static List<OpenedVacancy> of(List<OpenedVacancy> all, int year) {
        return all.stream()
                .filter(each -> each.vacancy().depositedOn().getYear() == year)
                .toList();
    }

    private int year(Asked asked) {
        var typed = asked.annee();
        return typed != null && typed.matches("20[0-9]{2}")
                ? Integer.parseInt(typed)
                : LocalDate.now(clock).getYear();
    }

    private HiddenCounts<CandidateClass> classes(List<OpenedVacancy> ofYear) {
        var counts = new EnumMap<CandidateClass, Long>(CandidateClass.class);
        for (var each : ofYear) {
            employment
                    .file(each.vacancy().id())
                    .ifPresent(file -> file.counts().forEach((found, count) -> counts.merge(found, count, Long::sum)));
        }
        return HiddenCounts.of(counts, least);
    }

    private FiguresPage page(
            List<OpenedVacancy> all, List<OpenedVacancy> ofYear, int year, HiddenCounts<CandidateClass> classes) {
        var years = Stream.concat(
                        Stream.of(year, LocalDate.now(clock).getYear()),
                        all.stream().map(each -> each.vacancy().depositedOn().getYear()))
                .distinct()
                .sorted()
                .map(each -> Choice.of("" + each, "" + each))
                .toList();
        return new FiguresPage(
                PATH,
                years,
                "" + year,
                VacancyFigures.of("Toutes", ofYear),
                VacancyFigures.by(ofYear, OpenedVacancy::corps),
                VacancyFigures.by(ofYear, each -> List.of(each.place())),
                classes.keys().stream()
                        .sorted()
                        .map(each -> new FiguresPage.Counted(CandidateClasses.word(each), told(classes.of(each))))
                        .toList(),
                told(classes.total()),
                French.count(least, "personne", "personnes"),
                Permissions.may(Right.SEE_CANDIDACIES),
                PageAddress.of(PATH).with("annee", year).with("format", "csv").href());
    }

    private static String told(OptionalLong count) {
        return count.isPresent() ? French.whole(count.getAsLong()) : "caché";
    }

    private static FiguresPage.Row row(OpenedVacancy each) {
        var vacancy = each.vacancy();
        var title = vacancy.notice().text(NoticeField.TITLE);
        return new FiguresPage.Row(
                "/recrutement/" + vacancy.id().value(),
                vacancy.number(),
                title == null ? vacancy.number() : title,
                French.count(each.daysOpen(), "jour", "jours"),
                French.capitalised(vacancy.status().label()),
                Permissions.may(Right.SEE_CANDIDACIES)
                        ? "/recrutement/" + vacancy.id().value() + "/candidatures"
                        : null);
    }

    private static Csv csv(List<OpenedVacancy> ofYear, HiddenCounts<CandidateClass> classes) {
        var csv = new Csv(List.of(
                "Tableau",
                "Groupe",
                "Vacances",
                "Jours (médiane)",
                "Jours (plus long)",
                "Infructueuses",
                "Prolongées",
                "Candidats"));
        csv.line(cells("Ensemble", VacancyFigures.of("Toutes", ofYear)));
        VacancyFigures.by(ofYear, OpenedVacancy::corps).forEach(each -> csv.line(cells("Corps", each)));
        VacancyFigures.by(ofYear, each -> List.of(each.place())).forEach(each -> csv.line(cells("Lieu", each)));
        classes.keys().stream()
                .sorted()
                .forEach(each ->
                        csv.line(List.of("Classe", each.label(), "", "", "", "", "", exported(classes.of(each)))));
        csv.line(List.of("Classe", "Toutes", "", "", "", "", "", exported(classes.total())));
        return csv;
    }

    private static String exported(OptionalLong count) {
        return count.isPresent() ? "" + count.getAsLong() : "caché";
    }

    private static List<String> cells(String table, VacancyFigures each) {
        return List.of(
                table,
                each.group(),
                "" + each.vacancies(),
                "" + each.medianDays(),
                "" + each.longestDays(),
                "" + each.unsuccessful(),
                "" + each.extended(),
                "");
    }
}
