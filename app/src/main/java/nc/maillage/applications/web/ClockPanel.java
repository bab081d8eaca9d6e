package nc.maillage.applications.web;

import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ResponseClock;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Due;
import org.jspecify.annotations.Nullable;

/** The clock of a file as a page shows it: spent, left, suspended, and what silence will mean. */
public record ClockPanel(
        Due due,
        int total,
        int spent,
        int left,
        String spentWords,
        String leftWords,
        @Nullable String suspended,
        String dateLabel,
        String date,
        String after,
        String text,
        String question) {
    public boolean opensQuestion() {
        return Permissions.may(Right.SEE_SCHEMES);
    }

    /** Null once silence means nothing more. */
    static @Nullable ClockPanel of(ApplicationFile file, LocalDate today) {
        if (!file.state().stage().pending()) {
            return null;
        }
        var reading = file.clock().on(today);
        var since = reading.suspendedSince();
        var due = reading.dueOn();
        return new ClockPanel(
                FileWords.due(file, today),
                reading.total(),
                reading.spent(),
                reading.left(),
                French.count(reading.spent(), "jour écoulé", "jours écoulés"),
                French.count(reading.left(), "jour restant", "jours restants"),
                since == null ? null : "Depuis le " + French.date(since),
                due == null ? "Si la pièce arrive aujourd’hui" : "Réponse au plus tard le",
                French.date(due == null ? reading.ifResumedToday() : due),
                reading.isLate() ? "Le silence vaut déjà refus" : "Le silence vaut refus",
                ResponseClock.TEXT,
                reading.openQuestion());
    }
}
