package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.AskedPieces;
import nc.maillage.evidence.Pieces.Analysis;
import nc.maillage.evidence.Pieces.Piece;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the pieces. */
@Component
class FilePieceViews {
    private final AskedPieces asked;
    private final FileHeads heads;
    private final Agents agents;
    private final Clock clock;

    FilePieceViews(AskedPieces asked, FileHeads heads, Agents agents, Clock clock) {
        this.asked = asked;
        this.heads = heads;
        this.agents = agents;
        this.clock = clock;
    }

    PiecesPage of(
            ApplicationFile file,
            PiecesPage.Typed typed,
            Set<String> chosen,
            FormErrors errors,
            @Nullable String conflict) {
        var open = file.state().stage().open();
        return new PiecesPage(
                heads.of(file, "pieces", "Pièces de la demande"),
                asked.of(file).stream().map(each -> kind(each, chosen, errors)).toList(),
                ClockPanel.of(file, LocalDate.now(clock)),
                open && Permissions.may(Right.RECEIVE_PIECE),
                open && Permissions.may(Right.JUDGE_PIECE),
                Permissions.may(Right.SEE_PIECE),
                typed,
                errors,
                conflict);
    }

    private PiecesPage.Kind kind(AskedPieces.Asked each, Set<String> chosen, FormErrors errors) {
        var kind = each.kind();
        var request = each.awaited();
        return new PiecesPage.Kind(
                kind.key(),
                kind.label(),
                kind.hint(),
                state(each),
                each.isThere(),
                kind.official(),
                request == null ? null : French.date(request.askedOn()),
                each.received().stream()
                        .map(piece -> item(piece, kind.validMonths()))
                        .toList(),
                each.reusable().stream().map(piece -> item(piece, null)).toList(),
                errors.of("file-" + kind.key()),
                chosen.contains(kind.key()));
    }

    private static StateTag state(AskedPieces.Asked each) {
        if (each.received().stream().anyMatch(piece -> piece.state().equals("ACCEPTED"))) {
            return StateTag.of(Tone.OK, "Acceptée");
        }
        if (each.received().stream().anyMatch(piece -> piece.state().equals("RECEIVED") && piece.held())) {
            return new StateTag(Tone.PAUSE, "clock", "En attente d’analyse");
        }
        if (each.received().stream().anyMatch(piece -> piece.state().equals("RECEIVED"))) {
            return new StateTag(Tone.JUDGE, "eye", "À vérifier");
        }
        if (each.awaited() != null) {
            return StateTag.of(Tone.PAUSE, "Attendue");
        }
        return each.received().isEmpty() ? new StateTag(Tone.CALM, "none", "Manque") : StateTag.of(Tone.NO, "Refusée");
    }

    private PiecesPage.Item item(Piece piece, @Nullable Integer validMonths) {
        var who = agents.byId(new AgentId(piece.receivedBy()))
                .map(Agent::displayName)
                .orElse("un agent");
        var validTo = piece.validTo();
        var until = validTo != null
                ? validTo
                : validMonths == null ? null : French.dayOf(piece.receivedAt()).plusMonths(validMonths);
        return new PiecesPage.Item(
                piece.id().value().toString(),
                piece.fileName(),
                piece.held() ? null : "/pieces/" + piece.id().value(),
                stateOf(piece),
                "%s, reçue le %s par %s%s"
                        .formatted(
                                French.size(piece.size()),
                                French.day(French.dayOf(piece.receivedAt())),
                                who,
                                validTo == null ? "" : ", réutilisable jusqu’au " + French.day(validTo)),
                piece.refusal(),
                piece.state().equals("RECEIVED") && !piece.held(),
                List.of("RECEIVED", "REFUSED").contains(piece.state()),
                until == null ? "" : French.numericDate(until));
    }

    private static StateTag stateOf(Piece piece) {
        if (piece.analysis() == Analysis.INFECTED) {
            return new StateTag(Tone.NO, "lock", "En quarantaine");
        }
        if (piece.held() && piece.state().equals("RECEIVED")) {
            return new StateTag(Tone.PAUSE, "clock", "En attente d’analyse");
        }
        return switch (piece.state()) {
            case "ACCEPTED" -> StateTag.of(Tone.OK, "Acceptée");
            case "REFUSED" -> StateTag.of(Tone.NO, "Refusée");
            case "REPLACED" -> new StateTag(Tone.CALM, "past", "Remplacée");
            default -> new StateTag(Tone.JUDGE, "eye", "À vérifier");
        };
    }
}
