package nc.maillage.takeup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.takeup.domain.Run;
import nc.maillage.takeup.store.FindingStore;
import nc.maillage.takeup.store.FindingStore.Filter;
import nc.maillage.takeup.store.FindingStore.Place;
import nc.maillage.takeup.store.RunStore;
import nc.maillage.takeup.store.SetAsideStore;
import nc.maillage.takeup.usecase.ReadFindings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the list of who seems entitled, its counts and its export. */
@Component
@Transactional
class TakeUpViews {
    static final String PATH = "/demandes/non-recours";
    private static final int SIZE = 30;
    /** Who lacks more is far from a right that one could tell of: shown where it is asked for. */
    private static final String FEW = "4";
    /** Chosen by the service: a smaller number could point at somebody. */
    private static final int FEWEST = 5;

    private final RunStore runs;
    private final FindingStore findings;
    private final SetAsideStore asides;
    private final ReadFindings read;
    private final TakeUpRows rows;
    private final SchemeCatalogue catalogue;
    private final Agents agents;
    private final Clock clock;

    TakeUpViews(
            RunStore runs,
            FindingStore findings,
            SetAsideStore asides,
            ReadFindings read,
            TakeUpRows rows,
            SchemeCatalogue catalogue,
            Agents agents,
            Clock clock) {
        this.runs = runs;
        this.findings = findings;
        this.asides = asides;
        this.read = read;
        this.rows = rows;
        this.catalogue = catalogue;
        this.agents = agents;
        this.clock = clock;
    }

    TakeUpPage page(TakeUpPages.Asked asked, String months, FormErrors errors) {
        var run = runs.last().orElse(null);
        var ended = run != null && run.done() ? run : null;
        var all = ended != null
                ? findings.counted(new Filter(null, null, null, LocalDate.now(clock)))
                : List.<FindingStore.Counted>of();
        var after = place(asked.apres());
        var listed = ended != null
                ? read.page(ended, filter(asked), after, SIZE, "list")
                : new ReadFindings.Listed(List.of(), null);
        var address = address(asked);
        var next = listed.next();
        return new TakeUpPage(
                run == null ? null : told(run),
                filters(asked, all),
                ended != null
                        ? findings.counted(filter(asked)).stream()
                                .map(this::count)
                                .toList()
                        : List.of(),
                listed.rows().stream().map(rows::row).toList(),
                after == null,
                next == null
                        ? null
                        : address.with("apres", next.lacking() + "-" + next.id())
                                .href(),
                asides.count(),
                address.with("format", "csv").href(),
                months,
                errors);
    }

    Csv csv(TakeUpPages.Asked asked) {
        var csv = new Csv(TakeUpRows.HEADINGS);
        runs.last().filter(Run::done).ifPresent(run -> {
            Place after = null;
            do {
                var listed = read.page(run, filter(asked), after, SIZE, "export");
                listed.rows().forEach(each -> csv.line(rows.cells(each)));
                after = listed.next();
            } while (after != null);
        });
        return csv;
    }

    private static PageAddress address(TakeUpPages.Asked asked) {
        return PageAddress.of(PATH)
                .with("dispositif", asked.dispositif())
                .with("commune", asked.commune())
                .with("manque", asked.manque());
    }

    private Filter filter(TakeUpPages.Asked asked) {
        var most = most(asked);
        return new Filter(
                blankToNull(asked.dispositif()),
                blankToNull(asked.commune()),
                most.matches("[0-9]{1,2}") ? Integer.valueOf(most) : null,
                LocalDate.now(clock));
    }

    private static String most(TakeUpPages.Asked asked) {
        return Objects.requireNonNullElse(blankToNull(asked.manque()), FEW);
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static @Nullable Place place(@Nullable String written) {
        if (written == null || !written.matches("[0-9]{1,4}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return null;
        }
        int dash = written.indexOf('-');
        return new Place(Integer.parseInt(written.substring(0, dash)), UUID.fromString(written.substring(dash + 1)));
    }

    private TakeUpPage.Run told(Run run) {
        var by = agents.byId(run.by()).map(Agent::displayName).orElse("agent parti");
        return new TakeUpPage.Run(
                run.running(),
                run.stopped(),
                "Recherche du %s, demandée par %s : %s, avec le droit de ce jour et ce qui a été établi dans les dossiers reçus depuis %s."
                        .formatted(
                                French.moment(run.at()),
                                by,
                                French.count(run.read(), "fiche lue", "fiches lues"),
                                French.count(run.months(), "mois", "mois")),
                run.restricted()
                        ? "Les fiches à accès restreint ont été lues ; elles ne se montrent qu’à qui peut les ouvrir. Aucune donnée de santé n’a été lue."
                        : "Les fiches à accès restreint et les données de santé n’ont pas été lues.",
                run.read(),
                run.toRead());
    }

    private TakeUpPage.Filters filters(TakeUpPages.Asked asked, List<FindingStore.Counted> all) {
        return new TakeUpPage.Filters(
                all.stream()
                        .map(FindingStore.Counted::scheme)
                        .distinct()
                        .map(key -> Choice.of(key, scheme(key)))
                        .toList(),
                Objects.requireNonNullElse(asked.dispositif(), ""),
                all.stream()
                        .flatMap(each -> Stream.ofNullable(each.commune()))
                        .distinct()
                        .sorted()
                        .map(commune -> Choice.of(commune, commune))
                        .toList(),
                Objects.requireNonNullElse(asked.commune(), ""),
                List.of(
                        Choice.of("0", "Rien"),
                        Choice.of("2", "Deux faits au plus"),
                        Choice.of(FEW, "Quatre faits au plus"),
                        Choice.of("tous", "Peu importe")),
                most(asked),
                !address(asked).parameters().isEmpty());
    }

    private String scheme(String key) {
        return catalogue.title(key);
    }

    private TakeUpPage.Count count(FindingStore.Counted counted) {
        return new TakeUpPage.Count(
                scheme(counted.scheme()),
                Optional.ofNullable(counted.commune()).orElse("inconnue"),
                number(counted.complete()),
                number(counted.lacking()));
    }

    static String number(long number) {
        return number > 0 && number < FEWEST ? "moins de " + FEWEST : French.whole(number);
    }
}
