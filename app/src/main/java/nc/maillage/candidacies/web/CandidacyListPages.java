package nc.maillage.candidacies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.employment.web.CandidateClasses;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.OpenCandidacies.Listed;
import nc.maillage.candidacies.usecase.OpenCandidacies.ToVacancy;
import nc.maillage.notices.write.Words;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Candidatures à un avis ». */
@Controller
class CandidacyListPages {
    private static final Map<String, Predicate<Listed>> STATES = Map.of(
            "completes", each -> each.candidacy().complete(each.pieces()) && !withdrawn(each),
            "incompletes", each -> !each.candidacy().complete(each.pieces()) && !withdrawn(each),
            "delai", each -> CandidacyWords.late(arrival(each)),
            "visa",
                    each -> each.candidacy().needsVisa()
                            && each.candidacy().visa().arrivedOn() == null
                            && !withdrawn(each),
            "retirees", CandidacyListPages::withdrawn);

    private final OpenCandidacies candidacies;
    private final CandidateClasses classes;

    CandidacyListPages(OpenCandidacies candidacies, CandidateClasses classes) {
        this.candidacies = candidacies;
        this.classes = classes;
    }

    record Asked(
            @Nullable String etat,
            @Nullable String voie,
            @Nullable String page,
            @Nullable String format) {}

    @Requires(Right.SEE_CANDIDACIES)
    @GetMapping("/recrutement/{vacancy}/candidatures")
    Object list(@PathVariable("vacancy") String id, Asked asked) {
        var found = candidacies.to(CandidacyWords.vacancy(id)).orElseThrow(() -> new NotFound("vacance " + id));
        var wanted = found.sent().stream()
                .filter(asked.etat() == null ? each -> true : STATES.getOrDefault(asked.etat(), each -> true))
                .filter(each -> asked.voie() == null
                        || asked.voie().isBlank()
                        || asked.voie().equals(way(each)))
                .toList();
        var classed = classes.of(found.vacancy().id());
        return "csv".equals(asked.format())
                ? csv(wanted, classed)
                        .download("candidatures-" + found.vacancy().address())
                : new ModelAndView("candidacies/list", Map.of("page", page(found, wanted, classed, asked)));
    }

    private static CandidacyListPage page(
            ToVacancy found, List<Listed> wanted, Map<CandidacyId, StateTag> classed, Asked asked) {
        var vacancy = found.vacancy();
        var address = PageAddress.of(CandidacyWords.list(vacancy.id()))
                .with("etat", asked.etat())
                .with("voie", asked.voie());
        var paging = new Paging(address, Paging.asked(asked.page()), Paging.LARGEST, wanted.size());
        return new CandidacyListPage(
                CandidacyWords.list(vacancy.id()),
                Words.title(vacancy.notice()),
                vacancy.number(),
                French.date(vacancy.deadline()),
                "/recrutement/" + vacancy.id().value(),
                found.started() == 0
                        ? ""
                        : "%s sans être %s\u00A0: le candidat seul %s voit."
                                .formatted(
                                        French.count(
                                                found.started(), "candidature commencée", "candidatures commencées"),
                                        French.plural(found.started(), "envoyée", "envoyées"),
                                        French.plural(found.started(), "la", "les")),
                Permissions.may(Right.KEEP_CANDIDACIES),
                List.of(
                        Choice.of("completes", "Complètes"),
                        Choice.of("incompletes", "Incomplètes"),
                        Choice.of("delai", "Hors délai ou à juger"),
                        Choice.of("visa", "Visa attendu"),
                        Choice.of("retirees", "Retirées")),
                asked.etat() == null ? "" : asked.etat(),
                WaysOffered.toAgents(),
                asked.voie() == null ? "" : asked.voie(),
                address.with("format", "csv").href(),
                wanted.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(each -> row(each, classed))
                        .toList(),
                paging);
    }

    private static CandidacyListPage.Row row(Listed it, Map<CandidacyId, StateTag> classed) {
        var candidacy = it.candidacy();
        return new CandidacyListPage.Row(
                CandidacyWords.file(candidacy.id()),
                String.valueOf(candidacy.number()),
                candidacy.candidate().name(),
                French.day(arrival(it).day()),
                CandidacyWords.how(arrival(it)),
                candidacy.way() == null ? "pas dite" : candidacy.way().label(),
                classed.getOrDefault(candidacy.id(), StateTag.unknown()),
                candidacy.complete(it.pieces())
                        ? StateTag.of(Tone.OK, "Complète")
                        : StateTag.of(Tone.JUDGE, "Incomplète"),
                missing(it),
                CandidacyWords.timeliness(arrival(it)),
                CandidacyWords.visa(candidacy, arrival(it)),
                withdrawn(it) ? StateTag.of(Tone.NO, "Retirée") : null);
    }

    private static Csv csv(List<Listed> wanted, Map<CandidacyId, StateTag> classed) {
        var csv = new Csv(List.of(
                "Numéro",
                "Reçue le",
                "Heure de Nouméa",
                "Mode",
                "Prénom",
                "Nom",
                "Voie de recrutement",
                "Classe",
                "Complète",
                "Il manque",
                "Délai",
                "Visa transmis le",
                "Visa arrivé le",
                "Retirée le"));
        return csv.lines(
                wanted.stream(),
                batch -> batch.stream().map(each -> cells(each, classed)).toList());
    }

    private static List<String> cells(Listed it, Map<CandidacyId, StateTag> classed) {
        var candidacy = it.candidacy();
        var arrival = arrival(it);
        var withdrawnAt = candidacy.withdrawnAt();
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(candidacy.number()));
        cells.add(Csv.day(arrival.day()));
        cells.add(arrival.paper() == null ? Csv.moment(arrival.at()).substring(11) : "");
        cells.add(candidacy.channel().label());
        cells.add(candidacy.candidate().firstName());
        cells.add(candidacy.candidate().lastName());
        cells.add(candidacy.way() == null ? "" : candidacy.way().label());
        cells.add(classed.getOrDefault(candidacy.id(), StateTag.unknown()).label());
        cells.add(candidacy.complete(it.pieces()) ? "oui" : "non");
        cells.add(missing(it));
        cells.add(arrival.today().label());
        cells.add(Csv.day(candidacy.visa().transmittedOn()));
        cells.add(Csv.day(candidacy.visa().arrivedOn()));
        cells.add(withdrawnAt == null ? "" : Csv.day(French.dayOf(withdrawnAt)));
        return cells;
    }

    private static String missing(Listed it) {
        var lacking = Stream.concat(
                it.candidacy().way() == null ? Stream.of("sa situation") : Stream.empty(),
                it.candidacy().missing(it.pieces()).stream()
                        .map(PieceKind::label)
                        .map(French::inSentence));
        return String.join(", ", lacking.toList());
    }

    private static String way(Listed it) {
        RecruitmentWay way = it.candidacy().way();
        return way == null ? "" : way.code();
    }

    private static boolean withdrawn(Listed it) {
        return it.candidacy().withdrawnAt() != null;
    }

    private static Arrival arrival(Listed it) {
        var arrival = it.candidacy().arrival();
        if (arrival == null) {
            throw new IllegalStateException(
                    "listed and not sent: " + it.candidacy().id());
        }
        return arrival;
    }
}
