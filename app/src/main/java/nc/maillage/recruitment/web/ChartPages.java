package nc.maillage.recruitment.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.platform.web.Typography;
import nc.maillage.recruitment.domain.ChartUnit;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.ProposalCounts;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.store.VacancyListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Organigramme » of a day, as a list and as a drawing. */
@Controller
@Requires(Right.KEEP_CHART)
class ChartPages {
    private final Units units;
    private final PostStore posts;
    private final VacancyListStore offers;
    private final ProposalStore proposals;
    private final ProposalCounts counts;
    private final Collectivities collectivities;
    private final Clock clock;

    ChartPages(
            Units units,
            PostStore posts,
            VacancyListStore offers,
            ProposalStore proposals,
            ProposalCounts counts,
            Collectivities collectivities,
            Clock clock) {
        this.units = units;
        this.posts = posts;
        this.offers = offers;
        this.proposals = proposals;
        this.counts = counts;
        this.collectivities = collectivities;
        this.clock = clock;
    }

    @GetMapping(ChartWords.PATH)
    ModelAndView read(@RequestParam(required = false) @Nullable String jour) {
        var errors = new FormErrors();
        var day = day(jour, errors);
        var offered = offers.postsOpenAt(clock.instant());
        var page = new ChartPage(
                French.day(day),
                jour == null ? French.numericDate(day) : jour,
                chart(day).stream().map(unit -> node(unit, day, offered)).toList(),
                ChartWords.PATH + ".svg?jour=" + day,
                counts.of(null).waiting(),
                errors);
        return new ModelAndView("recruitment/chart", Map.of("page", page));
    }

    @GetMapping(ChartWords.PATH + ".svg")
    ResponseEntity<byte[]> draw(@RequestParam(required = false) @Nullable String jour) {
        var day = day(jour, new FormErrors());
        var collectivity = collectivities
                .byId(CurrentAgent.required().agent().collectivity())
                .map(Collectivity::name)
                .orElse("");
        var drawn = ChartDrawing.of(
                chart(day),
                "%s, organigramme du %s".formatted(collectivity, French.day(day)),
                "Chaque unité est sous celle dont elle dépend, avec son dernier effectif, la source et la date de ce chiffre.");
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"organigramme-%s.svg\"".formatted(day))
                .body(Typography.ofHtml(drawn).getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate day(@Nullable String typed, FormErrors errors) {
        return Objects.requireNonNullElseGet(Typed.date(typed).orNull("jour", errors), () -> LocalDate.now(clock));
    }

    private List<ChartUnit> chart(LocalDate day) {
        var tools = new HashMap<UUID, List<String>>();
        for (var proposal : proposals.tools()) {
            var effect = proposal.effect();
            if (effect != null) {
                tools.computeIfAbsent(effect.target(), key -> new ArrayList<>())
                        .add(proposal.kept().name());
            }
        }
        return ChartUnit.of(units.tree(), posts.all(), tools, day);
    }

    /** Not where the name begins with it. */
    private static @Nullable String kind(ChartUnit unit) {
        var label = unit.unit().kind().label();
        return Fold.key(unit.name().name()).startsWith(Fold.key(label)) ? null : label;
    }

    private static ChartPage.Node node(ChartUnit unit, LocalDate day, Set<UUID> offered) {
        var last = unit.unit().names().getLast();
        var former = unit.unit().names().stream()
                .filter(name -> name.to() != null && name.to().isBefore(day))
                .reduce((one, other) -> other);
        return new ChartPage.Node(
                unit.unit().id().value().toString(),
                unit.name().name(),
                unit.name().acronym(),
                kind(unit),
                unit.unit().place(),
                former.map(name -> "Jusqu’au %s : %s"
                                .formatted(French.day(Objects.requireNonNullElse(name.to(), last.from())), name.name()))
                        .orElse(null),
                unit.headcounts().stream().map(ChartWords::headcount).toList(),
                unit.posts().stream()
                        .map(post -> new ChartPage.PostLine(
                                ChartWords.POSTS + "/" + post.id(),
                                post.title(),
                                ChartWords.vacancy(post.vacantOn(day)),
                                offered.contains(post.id())))
                        .toList(),
                unit.tools(),
                unit.below().stream().map(each -> node(each, day, offered)).toList());
    }
}
