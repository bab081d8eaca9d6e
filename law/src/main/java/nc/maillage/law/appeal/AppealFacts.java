package nc.maillage.law.appeal;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;

/** « Faits de la procédure »: the days of a request, of its decision and of what is done against it. */
public final class AppealFacts {
    public static final String IN_NEW_CALEDONIA = "nouvelle-caledonie";
    public static final String IN_FRANCE = "france";
    public static final String ABROAD = "etranger";
    private static final FactSheet OPEN = new FactSheet();

    public static final FactKey<LocalDate> RECEIVED =
            OPEN.pastDate("received", "Réception de la demande", "Quel jour la demande a-t-elle été reçue\u202F?");
    public static final FactKey<LocalDate> ACKNOWLEDGED = OPEN.pastDate(
            "acknowledged", "Accusé de réception", "Quel jour l’accusé de réception a-t-il été donné\u202F?");
    public static final FactKey<Boolean> ACKNOWLEDGED_WITH_DELAYS = OPEN.yesNo(
            "acknowledged_with_delays",
            "Voies et délais dits dans l’accusé de réception",
            "L’accusé de réception dit-il les voies et délais de recours contre un rejet implicite\u202F?");
    public static final FactKey<LocalDate> NOTIFIED = OPEN.pastDate(
            "notified", "Notification de la décision", "Quel jour la décision a-t-elle été notifiée\u202F?");
    public static final FactKey<Boolean> NOTIFIED_WITH_DELAYS = OPEN.yesNo(
            "notified_with_delays",
            "Voies et délais dits dans la notification",
            "La notification dit-elle les voies et délais de recours\u202F?");
    public static final FactKey<String> HOME = OPEN.choice(
            "home",
            "Lieu où habite la personne",
            "Où la personne habite-t-elle\u202F?",
            List.of(
                    new Choice(IN_NEW_CALEDONIA, "En Nouvelle-Calédonie"),
                    new Choice(IN_FRANCE, "En France, hors de Nouvelle-Calédonie"),
                    new Choice(ABROAD, "À l’étranger")));
    public static final FactKey<LocalDate> APPEALED = OPEN.pastDate(
            "appealed",
            "Recours administratif",
            "Quel jour l’administration a-t-elle reçu un recours contre la décision\u202F?");
    public static final FactKey<LocalDate> ANSWERED = OPEN.pastDate(
            "answered",
            "Réponse au recours administratif",
            "Quel jour la réponse à ce recours a-t-elle été notifiée\u202F?");
    public static final FactSheet SHEET = OPEN.seal();

    private AppealFacts() {}
}
