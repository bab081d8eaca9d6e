package nc.maillage.schemes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Sorting;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.domain.OverlaidValue;
import nc.maillage.schemes.store.OverlayStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the workshop: the schemes in the order of who reads, each as the law of the day has it. */
@Component
@Transactional(readOnly = true)
class WorkshopViews {
    private static final Set<String> COLUMNS = Set.of("chiffre", "depuis", "fiabilite");

    private final PublishedSchemes schemes;
    private final OverlayStore overlay;
    private final Collectivities collectivities;
    private final WorkshopSections sections;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    WorkshopViews(
            PublishedSchemes schemes,
            OverlayStore overlay,
            Collectivities collectivities,
            WorkshopSections sections,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.schemes = schemes;
        this.overlay = overlay;
        this.collectivities = collectivities;
        this.sections = sections;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    WorkshopPage page(WorkshopPages.Asked asked) {
        var errors = new FormErrors();
        var day = LawDay.read(asked.jour(), asked.connu(), LocalDate.now(clock), errors);
        var sorting = Sorting.read(asked.tri(), COLUMNS, Sorting.ascending("ordre"));
        var chosen = Objects.requireNonNullElse(asked.dispositif(), "");
        var words = TypedWords.of(asked.q());
        var address = PageAddress.of(WorkshopPages.PATH)
                .with("jour", asked.jour())
                .with("connu", asked.connu())
                .with("dispositif", asked.dispositif())
                .with("q", asked.q())
                .with("tri", asked.tri());
        return new WorkshopPage(
                day.inFrench(),
                day.knownInFrench(),
                new WorkshopPage.Typed(
                        day.typedDay(), day.typedKnown(), chosen, Objects.requireNonNullElse(asked.q(), "")),
                errors,
                catalogue.all().stream()
                        .map(each -> Choice.of(each.key(), each.title() + ", " + each.collectivity()))
                        .toList(),
                nothing(day.asOf()),
                groups(day.asOf(), each -> chosen.isBlank() || each.key().equals(chosen), words, sorting),
                List.of(
                        sorting.link(address, "chiffre", "Chiffre"),
                        sorting.link(address, "depuis", "S’applique"),
                        sorting.link(address, "fiabilite", "Source")),
                !chosen.isBlank() || !words.words().isEmpty() || asked.jour() != null || asked.connu() != null,
                address.with("format", "csv").href());
    }

    private List<WorkshopPage.Group> groups(AsOf asOf, Predicate<Scheme> wanted, TypedWords words, Sorting sorting) {
        var own = overlay.standing();
        var here = own();
        var split = catalogue.all().stream().filter(wanted).collect(Collectors.partitioningBy(here));
        return Stream.of(
                        new WorkshopPage.Group(
                                "Dispositifs de votre collectivité", sections(split, true, asOf, own, words, sorting)),
                        new WorkshopPage.Group(
                                "Autres dispositifs livrés avec le programme",
                                sections(split, false, asOf, own, words, sorting)))
                .filter(group -> !group.sections().isEmpty())
                .toList();
    }

    private List<WorkshopPage.Section> sections(
            Map<Boolean, List<Scheme>> split,
            boolean here,
            AsOf asOf,
            List<OverlaidValue> own,
            TypedWords words,
            Sorting sorting) {
        return Objects.requireNonNull(split.get(here)).stream()
                .flatMap(scheme -> sections.section(scheme, asOf, own, words, sorting).stream())
                .toList();
    }

    /** Those that it has published, and those of its own law. */
    private Predicate<Scheme> own() {
        var published = schemes.all().stream().map(version -> version.scheme()).collect(Collectors.toSet());
        var name = collectivities
                .byId(CurrentAgent.required().agent().collectivity())
                .orElseThrow()
                .name();
        return scheme ->
                published.contains(scheme.key()) || scheme.collectivity().equals(name);
    }

    /** Before the oldest day that any text read so far shows. */
    private @Nullable String nothing(AsOf asOf) {
        var oldest = catalogue.all().stream()
                .flatMap(scheme -> Stream.concat(
                        WorkshopSections.firstVersion(scheme).stream(),
                        scheme.parameters().stream()
                                .flatMap(key -> schemes.parameters().parameter(key).stream())
                                .map(Parameter::values)
                                .map(values -> values.getFirst().appliesFrom())))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return asOf.day().isBefore(oldest)
                ? "Le droit le plus ancien que le programme connaisse commence le " + French.day(oldest)
                        + ". Choisissez un jour plus récent."
                : null;
    }
}
