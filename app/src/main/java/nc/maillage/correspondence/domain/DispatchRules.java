package nc.maillage.correspondence.domain;

import java.time.LocalDate;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Règles d’un envoi » and of a return. */
public final class DispatchRules {
    private static final int LONGEST = 200;

    private DispatchRules() {}

    /** « Défaut » on a field of the form. */
    public record Flaw(String field, String why) {}

    public static @Nullable Flaw sendingFlaw(
            KeptLetter letter, Means means, LocalDate on, String tracking, LocalDate today) {
        if (letter.pdf() == null) {
            return new Flaw("means", "Le courrier n’est pas encore prêt à imprimer. Attendez quelques secondes.");
        }
        if (letter.state() == LetterState.NOTIFIED) {
            return new Flaw("means", "La personne a déjà reçu ce courrier.");
        }
        if (means == Means.HAND) {
            return new Flaw("means", "Un courrier remis en main propre ne s’envoie pas : enregistrez sa notification.");
        }
        if (on.isAfter(today) || on.isBefore(letter.date())) {
            return new Flaw("on", outside(on, letter.date(), today));
        }
        if (means == Means.POST_TRACKED && tracking.isBlank()) {
            return new Flaw("tracking", "Donnez le numéro du recommandé : il prouvera la réception.");
        }
        return tracking.length() > LONGEST ? new Flaw("tracking", "Ce numéro est trop long. Vérifiez-le.") : null;
    }

    /** @param last the last dispatch, null when the letter was never sent */
    public static @Nullable Flaw returnFlaw(
            KeptLetter letter, @Nullable Dispatch last, Dispatch.Return back, LocalDate today) {
        if (letter.state() == LetterState.NOTIFIED) {
            return new Flaw("reason", "La personne a reçu ce courrier. Corrigez d’abord la notification.");
        }
        if (last == null || last.back() != null) {
            return new Flaw("reason", "Ce courrier n’est pas parti. Enregistrez d’abord son envoi.");
        }
        if (back.on().isAfter(today) || back.on().isBefore(last.sentOn())) {
            return new Flaw("on", outside(back.on(), last.sentOn(), today));
        }
        if (back.reason() == ReturnReason.OTHER && back.note().isBlank()) {
            return new Flaw("note", "Dites ce que la poste a écrit sur le pli.");
        }
        return back.note().length() > LONGEST
                ? new Flaw("note", "Cette note est trop longue. Raccourcissez-la.")
                : null;
    }

    private static String outside(LocalDate on, LocalDate first, LocalDate today) {
        return on.isAfter(today)
                ? "Le %s est dans le futur. Vérifiez la date.".formatted(French.date(on))
                : "Le %s est avant le %s. Vérifiez la date.".formatted(French.date(on), French.date(first));
    }
}
