package nc.maillage.candidacies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.FormerReceipt;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.usecase.OpenCandidacies.Opened;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a candidacy in words for human resources. */
@Component
class CandidacyViews {
    private static final List<Choice> KINDS = Stream.of(PieceKind.values())
            .map(kind -> Choice.of(kind.name(), kind.label()))
            .toList();

    private final Agents agents;
    private final Clock clock;

    CandidacyViews(Agents agents, Clock clock) {
        this.agents = agents;
        this.clock = clock;
    }

    CandidacyPage page(Opened it, @Nullable Map<String, String> typed, FormErrors errors) {
        var candidacy = it.candidacy();
        var arrival = Objects.requireNonNull(candidacy.arrival());
        var missing = candidacy.missing(it.pieces());
        return new CandidacyPage(
                CandidacyWords.file(candidacy.id()),
                candidacy.candidate().name(),
                String.valueOf(candidacy.number()),
                CandidacyWords.list(candidacy.vacancy()),
                it.vacancy().number(),
                states(it, arrival),
                notes(candidacy, arrival),
                facts(candidacy, arrival),
                missing.stream().map(PieceKind::label).toList(),
                it.pieces().stream()
                        .filter(piece -> piece.removedAt() == null)
                        .map(piece -> row(candidacy, piece))
                        .toList(),
                KINDS,
                it.steps().reversed().stream()
                        .map(step -> story(step, candidacy))
                        .toList(),
                Permissions.may(Right.KEEP_CANDIDACIES),
                candidacy.withdrawnAt() == null,
                candidacy.needsVisa(),
                arrival.straddles(),
                !missing.isEmpty()
                        && candidacy.withdrawnAt() == null
                        && candidacy.candidate().email() != null
                        && it.vacancy().openAt(clock.instant()),
                arrival.paper() != null,
                it.receipts().stream().map(each -> receipt(candidacy, each)).toList(),
                candidacy.version(),
                typed == null ? visa(candidacy) : typed,
                errors);
    }

    private static CandidacyPage.ReceiptRow receipt(Candidacy candidacy, FormerReceipt receipt) {
        return new CandidacyPage.ReceiptRow(
                "Accusé, version " + receipt.version(),
                "%s/accuses/%d".formatted(CandidacyWords.file(candidacy.id()), receipt.version()),
                "remplacé le %s, après rectification\u00A0: %s"
                        .formatted(French.day(French.dayOf(receipt.replacedAt())), receipt.corrected()));
    }

    private static Map<String, String> visa(Candidacy candidacy) {
        var typed = new HashMap<String, String>();
        put(typed, "transmittedOn", candidacy.visa().transmittedOn());
        put(typed, "arrivedOn", candidacy.visa().arrivedOn());
        if (candidacy.visa().by() != null) {
            typed.put("visaBy", candidacy.visa().by());
        }
        return typed;
    }

    private static void put(Map<String, String> typed, String name, @Nullable LocalDate day) {
        if (day != null) {
            typed.put(name, French.numericDate(day));
        }
    }

    private static List<StateTag> states(Opened it, Arrival arrival) {
        var states = new ArrayList<StateTag>();
        if (it.candidacy().withdrawnAt() != null) {
            states.add(StateTag.of(Tone.NO, "Retirée"));
        }
        states.add(
                it.candidacy().complete(it.pieces())
                        ? StateTag.of(Tone.OK, "Complète")
                        : StateTag.of(Tone.JUDGE, "Incomplète"));
        states.add(CandidacyWords.timeliness(arrival));
        var visa = CandidacyWords.visa(it.candidacy(), arrival);
        if (visa != null) {
            states.add(visa);
        }
        return states;
    }

    private static List<String> notes(Candidacy candidacy, Arrival arrival) {
        var notes = new ArrayList<String>();
        if (arrival.savedByExtension()) {
            notes.add(
                    "Arrivée hors délai (date limite du %s à ce moment), elle est dans les délais depuis la prolongation au %s."
                            .formatted(
                                    French.day(Arrival.lastDay(arrival.closesAt())),
                                    French.day(Arrival.lastDay(Objects.requireNonNull(arrival.extendedTo())))));
        }
        if (arrival.today() == Timeliness.FOR_A_PERSON) {
            notes.add(
                    "Postée avant la date limite, arrivée après\u00A0: aucun texte trouvé ne dit lequel des deux jours compte. À juger par une personne.");
        }
        var closes = arrival.extendedTo() == null ? arrival.closesAt() : arrival.extendedTo();
        if (candidacy.needsVisa() && candidacy.visa().straddles(Arrival.lastDay(closes))) {
            notes.add(
                    "Transmise par la hiérarchie avant la date limite, arrivée après\u00A0: aucun texte trouvé ne dit lequel des deux jours compte. À juger par une personne.");
        }
        if (candidacy.way() == null) {
            notes.add("Le candidat n’a pas dit sa situation\u00A0: la liste des pièces est celle de tous.");
        }
        return notes;
    }

    private static List<Fact> facts(Candidacy candidacy, Arrival arrival) {
        var facts = new ArrayList<Fact>();
        var claims = candidacy.claims();
        var paper = arrival.paper();
        var since = claims.residentSince();
        facts.add(Fact.of("Reçue", CandidacyWords.arrived(arrival)));
        facts.add(Fact.of(
                "Date limite alors", French.date(Arrival.lastDay(arrival.closesAt())) + ", à la fin de la journée"));
        if (paper != null && paper.counted() != null) {
            facts.add(Fact.sourced(
                    "Jour retenu",
                    paper.counted() == Arrival.CountedDay.POSTED ? "cachet de la poste" : "arrivée",
                    String.valueOf(paper.why())));
        }
        facts.add(Fact.of("Mode", French.capitalised(candidacy.channel().label())));
        facts.add(Fact.of("Courriel", candidacy.candidate().email()));
        facts.add(Fact.of("Téléphone", candidacy.candidate().telephone()));
        facts.add(Fact.of(
                "Voie de recrutement",
                candidacy.way() == null ? null : candidacy.way().label()));
        facts.add(Fact.of("Citoyenneté invoquée", yesNo(claims.citizenship())));
        facts.add(Fact.of("Durée de résidence invoquée", yesNo(claims.residence())));
        facts.add(Fact.of("Réside depuis le", since == null ? null : French.day(since)));
        facts.add(Fact.of("Accord pour être gardé", candidacy.consent().given() ? "Oui" : "Non"));
        return facts;
    }

    private static @Nullable String yesNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "Oui" : "Non";
    }

    private static CandidacyPage.PieceRow row(Candidacy candidacy, CandidacyPiece piece) {
        var file = piece.file();
        var received = French.moment(piece.receivedAt());
        if (file == null) {
            return new CandidacyPage.PieceRow(piece.kind().label(), "Vue sur papier", received, null, null);
        }
        return new CandidacyPage.PieceRow(
                piece.kind().label(),
                file.name(),
                "%s, %s".formatted(French.size(file.size()), received),
                piece.held() ? null : CandidacyWords.file(candidacy.id()) + "/pieces/" + piece.id(),
                OwnViews.held(piece.analysis()));
    }

    private StoryItem story(CandidacyStep step, Candidacy candidacy) {
        var local = step.at().atZone(WorkingClock.NOUMEA);
        var by = step.by();
        var who = by != null
                ? agents.nameOf(new AgentId(by))
                : step.kind().byItself()
                        ? "le programme"
                        : candidacy.candidate().name();
        var item = StoryItem.of(local.toLocalDate(), step.kind().label(), "Par " + who)
                .at(CandidacyWords.second(local.toLocalTime()));
        return step.words() == null ? item : item.telling(step.words());
    }
}
