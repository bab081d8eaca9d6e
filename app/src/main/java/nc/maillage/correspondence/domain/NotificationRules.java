package nc.maillage.correspondence.domain;

import java.time.LocalDate;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.correspondence.Letters.Notification;
import nc.maillage.correspondence.Letters.Recorded.Refused;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Règles d’une notification » : what is recorded must be able to start a delay. */
public final class NotificationRules {
    private static final int LONGEST_PROOF = 200;
    private static final int LONGEST_REASON = 500;

    private NotificationRules() {}

    /**
     * @param sent the last dispatch, null when the letter was handed over
     * @param before what is to be corrected, null for the first notification
     * @return why it cannot be recorded, null when it can
     */
    public static @Nullable Refused flaw(
            NewNotification given,
            LocalDate written,
            LocalDate today,
            @Nullable Dispatch sent,
            @Nullable Notification before) {
        var means = Means.of(given.means());
        if (means.isEmpty()) {
            return new Refused("means", "Dites comment la personne a reçu le courrier.");
        }
        var date = dateFlaw(given.on(), written, today, sent);
        if (date != null) {
            return new Refused("on", date);
        }
        var proof = proofFlaw(means.get(), given.proof().strip());
        if (proof != null) {
            return new Refused("proof", proof);
        }
        return before == null ? null : correctionFlaw(given, before);
    }

    private static @Nullable String dateFlaw(
            LocalDate on, LocalDate written, LocalDate today, @Nullable Dispatch sent) {
        if (on.isAfter(today)) {
            return "Le %s est dans le futur. Vérifiez la date.".formatted(French.date(on));
        }
        if (on.isBefore(written)) {
            return "Le %s est avant la date du courrier, le %s. Vérifiez la date."
                    .formatted(French.date(on), French.date(written));
        }
        if (sent != null && on.isBefore(sent.sentOn())) {
            return "Le %s est avant l’envoi du courrier, le %s. Vérifiez la date."
                    .formatted(French.date(on), French.date(sent.sentOn()));
        }
        return null;
    }

    private static @Nullable String proofFlaw(Means means, String proof) {
        if (proof.isEmpty() && means != Means.POST_PLAIN) {
            return "Sans preuve, aucun délai de recours ne court. Donnez : %s."
                    .formatted(French.inSentence(means.proof()));
        }
        if (proof.length() > LONGEST_PROOF) {
            return "La référence a %s. Il en faut au plus %d."
                    .formatted(French.count(proof.length(), "signe", "signes"), LONGEST_PROOF);
        }
        return null;
    }

    private static @Nullable Refused correctionFlaw(NewNotification given, Notification before) {
        if (before.means().equals(given.means())
                && before.on().equals(given.on())
                && before.proof().equals(given.proof().strip())
                && before.home() == given.home()) {
            return new Refused("on", "Rien n’a changé : cette notification est déjà enregistrée ainsi.");
        }
        var reason = given.correction();
        if (reason.isBlank()) {
            return new Refused(
                    "correction", "Dites pourquoi vous corrigez\u00A0: la première notification reste lisible à côté.");
        }
        var length = lengthFlaw(reason);
        return length == null ? null : new Refused("correction", length);
    }

    /** @return why a cancellation cannot give that reason, null when it can */
    public static @Nullable String reasonFlaw(String reason) {
        return reason.isBlank()
                ? "Dites pourquoi vous annulez\u00A0: la notification annulée reste lisible dans l’histoire."
                : lengthFlaw(reason);
    }

    private static @Nullable String lengthFlaw(String reason) {
        return reason.length() <= LONGEST_REASON
                ? null
                : "La raison a %s. Il en faut au plus %d."
                        .formatted(French.count(reason.length(), "signe", "signes"), LONGEST_REASON);
    }
}
