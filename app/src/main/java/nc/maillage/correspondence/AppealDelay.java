package nc.maillage.correspondence;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.platform.French;

/**
 * « Délai de recours » before the tribunal administratif de Nouvelle-Calédonie (CJA R. 421-1, R. 421-5, R. 421-7).
 *
 * <p>Whether the delay is « franc », and whether local holidays carry it over, is an open question: both could only
 * make it end later. So the day computed here is the earliest end, and no page may say that the delay is over.
 */
public final class AppealDelay {
    private static final int MONTHS = 2;

    private AppealDelay() {}

    /** « Lieu où habite la personne » : it lengthens the delay. */
    public enum Home {
        NEW_CALEDONIA("En Nouvelle-Calédonie", 0),
        FRANCE("En France, hors de Nouvelle-Calédonie", 1),
        ABROAD("À l’étranger", 2);

        private final String label;
        private final int moreMonths;

        Home(String label, int moreMonths) {
            this.label = label;
            this.moreMonths = moreMonths;
        }

        public String label() {
            return label;
        }

        /** « 2 mois ». */
        public String delay() {
            return French.count(MONTHS + moreMonths, "mois", "mois");
        }
    }

    /** « Terme du délai ». */
    public sealed interface Answer {
        /** French sentence for a page. */
        String sentence();

        /** The delay ends on that day at the earliest. */
        record NotBefore(LocalDate day, Home home) implements Answer {
            @Override
            public String sentence() {
                return "Le délai de recours, %s, se termine au plus tôt le %s."
                        .formatted(home.delay(), French.date(day));
            }
        }

        /** The letter did not tell the ways and delays of appeal. */
        record DoesNotRun() implements Answer {
            @Override
            public String sentence() {
                return "Le courrier ne dit pas les voies et délais de recours" + French.NBSP
                        + ": aucun délai ne court.";
            }
        }
    }

    /** « Question ouverte » on this delay, as the page lists it. */
    public record Question(String text, String effect) {}

    /** What public sources do not settle. */
    public static List<Question> openQuestions() {
        return List.of(
                new Question(
                        "Le délai est-il franc" + French.NARROW + "?",
                        "S’il l’est, il se termine un jour plus tard que la date affichée."),
                new Question(
                        "Un délai qui se termine un samedi, un dimanche ou un jour férié local est-il prolongé"
                                + French.NARROW + "?",
                        "Si oui, il se termine le jour ouvré suivant."),
                new Question(
                        "Un pli recommandé avisé et non réclamé vaut-il notification" + French.NARROW + "?",
                        "Tant que ce n’est pas tranché, un courrier revenu n’est pas notifié."));
    }

    /**
     * Full months, from day to same day; where the month has no such day, its last one.
     *
     * @param stated whether the letter tells the ways and delays of appeal (R. 421-5)
     */
    public static Answer of(LocalDate notifiedOn, Home home, boolean stated) {
        if (!stated) {
            return new Answer.DoesNotRun();
        }
        return new Answer.NotBefore(notifiedOn.plusMonths(MONTHS + home.moreMonths), home);
    }
}
