package nc.maillage.schemes.web;

import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « L’atelier des règles » : every scheme and figure in force on a day, as known on another. */
@Controller
class WorkshopPages {
    static final String PATH = "/dispositifs/atelier";

    private final WorkshopViews views;

    WorkshopPages(WorkshopViews views) {
        this.views = views;
    }

    record Asked(
            @Nullable String jour,
            @Nullable String connu,
            @Nullable String dispositif,
            @Nullable String q,
            @Nullable String tri,
            @Nullable String format) {}

    @Requires(Right.SEE_SCHEMES)
    @GetMapping(PATH)
    Object workshop(Asked asked) {
        var page = views.page(asked);
        return "csv".equals(asked.format())
                ? csv(page).download("atelier-des-regles")
                : new ModelAndView("schemes/workshop", Map.of("page", page));
    }

    private static Csv csv(WorkshopPage page) {
        var csv = new Csv(List.of(
                "Dispositif",
                "Clé du dispositif",
                "En vigueur",
                "Version de la règle",
                "Décisions de justice",
                "Chiffre",
                "Clé",
                "Valeur",
                "Depuis",
                "Date exacte",
                "Jusqu’au",
                "Publié",
                "Texte",
                "Fiabilité",
                "Confirmé",
                "Origine",
                "À venir",
                "À approuver"));
        for (var group : page.groups()) {
            for (var section : group.sections()) {
                section.figures().forEach(figure -> csv.line(cells(section, figure)));
            }
        }
        return csv;
    }

    private static List<String> cells(WorkshopPage.Section section, WorkshopPage.Figure figure) {
        var value = figure.value();
        var rule = section.rule();
        return List.of(
                section.title(),
                section.key(),
                section.whyNot() == null ? "oui" : "non",
                rule == null ? "" : rule.name(),
                rule == null
                        ? ""
                        : String.join(
                                " / ",
                                rule.rulings().stream()
                                        .map(WorkshopPage.Ruling::name)
                                        .toList()),
                figure.label(),
                figure.key(),
                value == null ? "" : value.value(),
                value == null ? "" : value.exported().from(),
                value == null ? "" : value.exported().exact() ? "oui" : "non",
                figure.exportedUntil(),
                value == null ? "" : value.exported().published(),
                value == null ? "" : value.text(),
                value == null ? "" : value.grade(),
                value == null ? "" : value.confirmed() ? "oui" : "non",
                value == null ? "" : value.origin(),
                String.join(" / ", figure.coming()),
                String.join(" / ", figure.waiting()));
    }
}
