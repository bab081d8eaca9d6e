package nc.maillage.candidacies.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyPiece.Analysis;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.usecase.OnlineDesk.Opened;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.write.Words;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a candidacy in words for the one whose it is. */
@Component
class OwnViews {
    private final CandidateShells shells;

    OwnViews(CandidateShells shells) {
        this.shells = shells;
    }

    /** « Retour d’un envoi » : what to say above the page, and what was typed. */
    record Feedback(
            @Nullable String said,
            List<String> conflict,
            @Nullable Map<String, String> typed,
            FormErrors errors) {
        static Feedback saying(@Nullable String said) {
            return new Feedback(said, List.of(), null, new FormErrors());
        }
    }

    OwnPage page(String token, Opened it, Instant now, Feedback feedback) {
        var candidacy = it.candidacy();
        var vacancy = it.vacancy();
        var missing = candidacy.missing(it.pieces());
        return new OwnPage(
                shells.plain(),
                "/candidature/" + token,
                Words.title(vacancy.notice()),
                vacancy.number(),
                "/avis/" + vacancy.address(),
                String.valueOf(vacancy.notice().text(NoticeField.EMPLOYER)),
                state(candidacy),
                lines(it, now),
                lacking(candidacy, missing),
                feedback.said(),
                Closing.to(candidacy, vacancy, now).orElse(null),
                feedback.conflict(),
                candidacy.arrival() != null,
                candidacy.needsVisa(),
                Words.residence(vacancy.notice()),
                candidacy.version(),
                feedback.typed() == null ? AnswersForm.typed(candidacy.answers()) : feedback.typed(),
                feedback.errors(),
                rows(token, it, missing),
                it.steps().reversed().stream().map(OwnViews::story).toList());
    }

    private static List<String> lacking(Candidacy candidacy, List<PieceKind> missing) {
        var lacking = new ArrayList<String>();
        if (candidacy.way() == null) {
            lacking.add("Votre situation (fonctionnaire, diplômé, contrat…)");
        }
        missing.forEach(kind -> lacking.add(kind.label()));
        return lacking;
    }

    private static StateTag state(Candidacy candidacy) {
        return switch (candidacy.state()) {
            case STARTED -> StateTag.of(Tone.JUDGE, "Pas encore envoyée");
            case SENT -> StateTag.of(Tone.OK, "Envoyée, n°\u00A0" + candidacy.number());
            case WITHDRAWN -> StateTag.of(Tone.NO, "Retirée");
        };
    }

    private static List<OwnPage.Line> lines(Opened it, Instant now) {
        var lines = new ArrayList<OwnPage.Line>();
        var arrival = it.candidacy().arrival();
        if (arrival != null) {
            lines.add(new OwnPage.Line(
                    arrival.onArrival() == Timeliness.IN_TIME ? Tone.OK : Tone.NO,
                    "Reçue le %s\u00A0: %s, la date limite étant alors le %s à la fin de la journée."
                            .formatted(
                                    Closing.second(arrival.at()),
                                    arrival.onArrival() == Timeliness.IN_TIME ? "dans les délais" : "hors délai",
                                    French.date(Arrival.lastDay(arrival.closesAt())))));
            if (arrival.savedByExtension()) {
                lines.add(
                        new OwnPage.Line(
                                Tone.OK,
                                "L’avis a été prolongé depuis\u00A0: elle est dans les délais. Les deux faits restent écrits."));
            }
        }
        var vacancy = it.vacancy();
        if (vacancy.status().answerable() && it.candidacy().is(CandidacyState.STARTED)) {
            lines.add(
                    now.isBefore(vacancy.closesAt())
                            ? new OwnPage.Line(
                                    Tone.INFO,
                                    "Date limite\u00A0: le %s à la fin de la journée en Nouvelle-Calédonie. L’instant où votre envoi nous parvient compte, à la seconde."
                                            .formatted(French.date(vacancy.deadline())))
                            : new OwnPage.Line(
                                    Tone.NO,
                                    "La date limite est passée depuis le %s. Vous pouvez encore envoyer\u00A0: ce sera reçu et noté hors délai."
                                            .formatted(Closing.second(vacancy.closesAt()))));
        }
        if (it.candidacy().is(CandidacyState.SENT) && now.isBefore(vacancy.closesAt())) {
            lines.add(new OwnPage.Line(
                    Tone.INFO,
                    "Vous pouvez la compléter, la changer ou la retirer jusqu’au %s inclus. Ce que vous enregistrez compte aussitôt."
                            .formatted(French.date(vacancy.deadline()))));
        }
        return lines;
    }

    private static List<OwnPage.PieceRow> rows(String token, Opened it, List<PieceKind> missing) {
        var asked = it.candidacy().asked().all();
        var rows = new ArrayList<OwnPage.PieceRow>();
        for (var each : asked) {
            rows.add(row(token, it, each.kind(), each.needed(), missing.contains(each.kind())));
        }
        for (var kind : PieceKind.values()) {
            var unasked = asked.stream().noneMatch(each -> each.kind() == kind)
                    && it.pieces().stream().anyMatch(piece -> piece.kind() == kind && piece.removedAt() == null);
            if (unasked) {
                rows.add(row(token, it, kind, false, false));
            }
        }
        return rows;
    }

    private static OwnPage.PieceRow row(String token, Opened it, PieceKind kind, boolean needed, boolean missing) {
        var files = it.pieces().stream()
                .filter(piece -> piece.kind() == kind && piece.removedAt() == null)
                .map(piece -> file(token, piece))
                .toList();
        var state = missing
                ? StateTag.of(Tone.JUDGE, "Manque")
                : files.isEmpty() ? StateTag.of(Tone.CALM, "Facultative") : StateTag.of(Tone.OK, "Reçue");
        return new OwnPage.PieceRow(kind, needed, state, files);
    }

    private static OwnPage.FileRow file(String token, CandidacyPiece piece) {
        var file = piece.file();
        var id = piece.id().toString();
        if (file == null) {
            return new OwnPage.FileRow(
                    id, "Reçue sur papier", French.date(French.dayOf(piece.receivedAt())), null, null);
        }
        return new OwnPage.FileRow(
                id,
                file.name(),
                "%s, reçu le %s".formatted(French.size(file.size()), French.moment(piece.receivedAt())),
                piece.held() ? null : "/candidature/%s/pieces/%s".formatted(token, id),
                held(piece.analysis()));
    }

    static @Nullable StateTag held(Analysis analysis) {
        return switch (analysis) {
            case NONE, CLEAN -> null;
            case AWAITED -> StateTag.of(Tone.PAUSE, "En attente d’analyse");
            case INFECTED -> StateTag.of(Tone.NO, "En quarantaine");
        };
    }

    private static StoryItem story(CandidacyStep step) {
        var local = step.at().atZone(WorkingClock.NOUMEA);
        var who = step.by() != null ? "l’employeur" : step.kind().byItself() ? "le programme" : "vous";
        var item = StoryItem.of(local.toLocalDate(), step.kind().label(), "Par " + who)
                .at(CandidacyWords.second(local.toLocalTime()));
        return step.words() == null ? item : item.telling(step.words());
    }
}
