package nc.maillage.correspondence.domain;

import java.util.Map;
import nc.maillage.correspondence.LetterKind;

/** « Textes livrés » with the program: version 0, used until a collectivity approves its own. */
public final class ShippedWordings {
    private static final String APPEAL = """
            # Si vous n’êtes pas d’accord
            Vous pouvez nous écrire à l’adresse en tête de cette lettre : nous relirons votre dossier. N’attendez pas notre réponse pour aller au tribunal : le délai ci-dessous peut continuer à courir.

            Vous pouvez demander au **tribunal administratif de Nouvelle-Calédonie** d’annuler cette décision, ou la partie qui vous est défavorable. Vous avez **2 mois** à partir du jour où vous recevez cette lettre ; 3 mois si vous habitez en France hors de la Nouvelle-Calédonie, 4 mois si vous habitez à l’étranger (code de justice administrative, articles R. 421-1, R. 421-5 et R. 421-7). Écrivez au tribunal, BP Q3, 98851 Nouméa Cedex, ou passez par www.telerecours.fr. Joignez une copie de cette lettre.
            """;
    private static final String DATA = """

            Vos données servent à traiter ce dossier. Vous pouvez les lire et les faire corriger : {contact}.
            """;

    private static final Map<LetterKind, LetterWording> ALL = Map.of(
            LetterKind.GRANT,
            new LetterWording("Voici notre décision sur votre demande.", APPEAL + DATA),
            LetterKind.PARTIAL,
            new LetterWording("Nous acceptons votre demande en partie. Voici notre décision.", APPEAL + DATA),
            LetterKind.REFUSE,
            new LetterWording("Nous ne pouvons pas accepter votre demande. Voici pourquoi.", """
                    # Ce que vous pouvez faire
                    Si votre situation change, déposez une nouvelle demande. Nous pouvons vous aider à la préparer.

                    """ + APPEAL + DATA),
            LetterKind.ROUTE,
            new LetterWording("Votre demande relève d’une autre collectivité. Voici pourquoi.", APPEAL + DATA),
            LetterKind.WITHDRAW,
            new LetterWording("Nous mettons fin à votre droit. Voici pourquoi.", APPEAL + DATA),
            LetterKind.ACKNOWLEDGE,
            new LetterWording(
                    "Nous avons bien reçu votre demande. Gardez cette lettre : elle en est la preuve.",
                    "Écrivez le numéro **{reference}** sur tout ce que vous nous envoyez." + DATA),
            LetterKind.REQUEST_PIECE,
            new LetterWording(
                    "Il nous manque un papier pour étudier votre demande.",
                    "Écrivez le numéro **{reference}** sur tout ce que vous nous envoyez. Si vous ne trouvez pas ce papier, appelez-nous : nous pouvons vous aider."
                            + DATA),
            LetterKind.RENEWAL,
            new LetterWording(
                    "Votre droit se termine bientôt.",
                    "Déposez votre demande de renouvellement dès maintenant pour éviter une interruption." + DATA));

    private ShippedWordings() {}

    public static LetterWording of(LetterKind kind) {
        var wording = ALL.get(kind);
        if (wording == null) {
            throw new IllegalStateException("no text is shipped for " + kind);
        }
        return wording;
    }
}
