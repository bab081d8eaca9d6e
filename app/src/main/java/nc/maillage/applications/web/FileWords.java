package nc.maillage.applications.web;

import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** The words in which a page tells a file. */
final class FileWords {
    static final String RESTRICTED = PersonSummary.MASKED;

    private FileWords() {}

    static StateTag state(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Registered _ -> new StateTag(Tone.CALM, "doc", "À instruire");
            case ApplicationState.InInstruction(var complete) ->
                complete
                        ? new StateTag(Tone.INFO, "pen", "À proposer")
                        : new StateTag(Tone.JUDGE, "ask", "À apprécier");
            case ApplicationState.WaitingPiece _ -> new StateTag(Tone.PAUSE, "pause", "Pièce attendue");
            case ApplicationState.Proposed _ -> new StateTag(Tone.CALM, "eyes", "En seconde lecture");
            case ApplicationState.SentBack _ -> new StateTag(Tone.NO, "undo", "Renvoyée");
            case ApplicationState.Decided _ -> new StateTag(Tone.OK, "sign", "Décidée");
            case ApplicationState.Withdrawn _ -> new StateTag(Tone.CALM, "none", "Retirée par la personne");
        };
    }

    /** @param notifiedOn of its decision, null before */
    static String todo(ApplicationFile file, @Nullable LocalDate notifiedOn) {
        return switch (file.state()) {
            case ApplicationState.Registered _ -> "Première lecture";
            case ApplicationState.InInstruction(var complete) ->
                complete ? "Proposer la décision" : "Établir les faits et apprécier";
            case ApplicationState.WaitingPiece _ -> awaited(file);
            case ApplicationState.Proposed _ -> "Attendre la seconde lecture";
            case ApplicationState.SentBack back -> "Reprendre\u00A0: " + shortened(back.reasons());
            case ApplicationState.Decided _ ->
                notifiedOn == null
                        ? "Notifier la décision"
                        : "Rien\u00A0: décision notifiée le " + French.day(notifiedOn);
            case ApplicationState.Withdrawn _ -> "Rien";
        };
    }

    static String awaited(ApplicationFile file) {
        return "Attendre\u00A0: "
                + French.list(file.requests().stream()
                        .filter(PieceRequest::awaited)
                        .map(request -> request.labelFor(Permissions.may(Right.SEE_HEALTH)))
                        .distinct()
                        .toList());
    }

    static Due due(ApplicationFile file, LocalDate today) {
        if (!file.state().stage().pending()) {
            return Due.none();
        }
        var suspended = file.clock().on(today).suspendedSince();
        var due = dueOn(file, today);
        return due == null ? Due.suspended(suspended == null ? today : suspended, today) : Due.of(due, today);
    }

    /** Null once answered, and while a missing piece suspends the clock. */
    static @Nullable LocalDate dueOn(ApplicationFile file, LocalDate today) {
        return file.state().stage().pending() ? file.clock().on(today).dueOn() : null;
    }

    /** « Suspendue depuis 3 jours » : the day itself has a column of its own. */
    static String delay(Due due) {
        return due.tone() == Tone.PAUSE ? due.words() + " " + due.detail() : due.words();
    }

    static String name(@Nullable PersonSummary person) {
        return person == null ? RESTRICTED : person.displayName();
    }

    static @Nullable String birth(@Nullable PersonSummary person) {
        var birth = person == null ? null : person.birthDate();
        return birth == null ? null : French.day(birth);
    }

    static String address(ApplicationFile file) {
        return "/demandes/" + file.number();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
