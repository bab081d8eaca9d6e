package nc.maillage.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What the page of an outage says.
 *
 * @param resend null where nothing was being sent
 * @param address to open again, null where something was being sent
 */
public record OutagePage(
        int status,
        String title,
        String why,
        String whatToDo,
        String number,
        @Nullable Resend resend,
        @Nullable String address) {

    static OutagePage of(Outage outage, String number, boolean sending, @Nullable Resend resend, String address) {
        return switch (outage) {
            case DATABASE_AWAY -> away(number, sending, resend, address);
            case NO_ROOM -> full(number, resend);
        };
    }

    private static OutagePage away(String number, boolean sending, @Nullable Resend resend, String address) {
        var title = "La base de données ne répond pas";
        var kept = "Ce qui était enregistré n’est pas perdu, et le programme reprendra de lui-même.";
        if (!sending) {
            return new OutagePage(
                    503, title, kept, "Cette page se recharge toutes les dix secondes.", number, null, address);
        }
        return new OutagePage(
                503,
                title,
                kept + " Votre envoi n’a pas reçu de réponse\u00A0: envoyez-le de nouveau, il ne comptera qu’une fois.",
                resend == null
                        ? "Attendez un instant, revenez en arrière et recommencez."
                        : "Attendez un instant, puis envoyez de nouveau ce que vous aviez tapé, gardé ci-dessous.",
                number,
                resend,
                null);
    }

    private static OutagePage full(String number, @Nullable Resend resend) {
        var piece = resend != null && !resend.files().isEmpty();
        return new OutagePage(
                507,
                piece ? "La pièce n’a pas été gardée" : "Rien n’a pu être enregistré",
                "Le disque du serveur est plein. Rien n’a été enregistré par cet envoi, pas même à moitié.",
                "Donnez le numéro ci-dessous à la personne qui tient le programme. Quand elle aura fait de la place, envoyez de nouveau.",
                number,
                resend,
                null);
    }
}
