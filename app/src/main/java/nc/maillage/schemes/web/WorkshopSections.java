package nc.maillage.schemes.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.domain.FigureOfDay;
import nc.maillage.schemes.domain.OverlaidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the section of one scheme of the workshop. */
@Component
@Transactional(readOnly = true)
class WorkshopSections {
    private final PublishedSchemes schemes;
    private final SchemeWords words;

    WorkshopSections(PublishedSchemes schemes, SchemeWords words) {
        this.schemes = schemes;
        this.words = words;
    }

    static Optional<LocalDate> firstVersion(Scheme scheme) {
        return scheme instanceof DatedScheme dated
                ? Optional.of(dated.rule().versions().getFirst().applies().from())
                : Optional.empty();
    }

    /** Empty where the words sought are in none of its figures nor in its name. */
    Optional<WorkshopPage.Section> section(
            Scheme scheme, AsOf asOf, List<OverlaidValue> own, TypedWords sought, Sorting sorting) {
        var law = schemes.parameters();
        boolean named = sought.in(scheme.title(), scheme.key(), scheme.collectivity());
        var figures = scheme.parameters().stream()
                .flatMap(key -> law.parameter(key).stream())
                .map(parameter -> FigureOfDay.of(parameter, asOf, own))
                .filter(figure -> named || sought.in(texts(scheme, figure)))
                .sorted(order(sorting))
                .map(figure -> figure(scheme, figure))
                .toList();
        return named || !figures.isEmpty()
                ? Optional.of(section(scheme, asOf, scheme.inForce(law, asOf), figures))
                : Optional.empty();
    }

    private WorkshopPage.Section section(Scheme scheme, AsOf asOf, InForce inForce, List<WorkshopPage.Figure> figures) {
        return new WorkshopPage.Section(
                scheme.key(),
                scheme.title(),
                scheme.collectivity(),
                inForce instanceof InForce.Yes
                        ? StateTag.of(Tone.OK, "En vigueur")
                        : new StateTag(Tone.PAUSE, "past", "Pas en vigueur ce jour-là"),
                inForce instanceof InForce.No(var why) ? French.capitalised(why) + "." : null,
                rule(scheme, asOf),
                schemes.inForce(scheme.key(), asOf.day())
                        .map(version -> "Version " + version.number() + " publiée ici, depuis le "
                                + French.day(version.from()) + ".")
                        .orElse("Aucune version publiée ici ce jour-là."),
                questions(scheme),
                RulePages.address(scheme.key(), asOf),
                figures);
    }

    private static WorkshopPage.@Nullable Rule rule(Scheme scheme, AsOf asOf) {
        if (!(scheme instanceof DatedScheme dated)) {
            return new WorkshopPage.Rule(scheme.ruleVersion(), null, null, List.of());
        }
        return dated.rule()
                .versionAt(asOf)
                .map(version -> new WorkshopPage.Rule(
                        version.name(),
                        SchemeWords.days(version),
                        Source.of(version.reference(), version.grade()),
                        dated.rule().rulingsAt(asOf).stream()
                                .map(WorkshopPage.Rule::ruling)
                                .toList()))
                .orElse(null);
    }

    private String questions(Scheme scheme) {
        var all = schemes.questions(scheme.key());
        long open = all.stream().filter(question -> !question.isAnswered()).count();
        return French.count(open, "question ouverte", "questions ouvertes");
    }

    private static String[] texts(Scheme scheme, FigureOfDay figure) {
        return new String[] {
            scheme.title(),
            scheme.collectivity(),
            figure.parameter().description(),
            figure.parameter().key().name(),
            figure.value().map(value -> value.reference().inFrench()).orElse("")
        };
    }

    private static Comparator<FigureOfDay> order(Sorting sorting) {
        Comparator<FigureOfDay> order = switch (sorting.column()) {
            case "chiffre" ->
                Comparator.comparing(figure -> figure.parameter().description(), String.CASE_INSENSITIVE_ORDER);
            case "depuis" ->
                Comparator.comparing(
                        figure -> figure.value().map(DatedValue::appliesFrom).orElse(LocalDate.MIN));
            case "fiabilite" ->
                Comparator.comparing(figure ->
                        figure.value().map(value -> value.grade().ordinal()).orElse(Integer.MAX_VALUE));
            default -> (one, other) -> 0;
        };
        return sorting.descending() ? order.reversed() : order;
    }

    private WorkshopPage.Figure figure(Scheme scheme, FigureOfDay figure) {
        var key = figure.parameter().key();
        var shipped = ParameterSet.shipped().parameter(key);
        boolean own = figure.value()
                .filter(value ->
                        shipped.stream().noneMatch(known -> known.values().contains(value)))
                .isPresent();
        var until = figure.until();
        return new WorkshopPage.Figure(
                key.name(),
                "/dispositifs/" + scheme.key() + "/parametres/" + key,
                figure.parameter().description(),
                figure.value()
                        .map(value ->
                                SchemeWords.row(value, own ? "ajouté par la collectivité" : "livré avec le programme"))
                        .orElse(null),
                until == null ? null : French.day(until),
                Csv.day(until),
                own,
                figure.coming().stream()
                        .map(value -> value.asValue().rendered() + " dès le " + French.day(value.appliesFrom()))
                        .toList(),
                figure.waiting().stream().map(this::waiting).toList());
    }

    private String waiting(OverlaidValue each) {
        return each.value().asValue().rendered() + " dès le "
                + French.day(each.value().appliesFrom()) + ", proposé par " + words.agent(each.proposedBy());
    }
}
