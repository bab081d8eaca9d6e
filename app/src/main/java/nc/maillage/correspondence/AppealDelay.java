package nc.maillage.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.appeal.AppealFacts;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.appeal.AppealParameters;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.parameter.ParameterValue;
import nc.maillage.platform.French;

/**
 * « Délai de recours » before the tribunal administratif de Nouvelle-Calédonie (CJA R. 421-1, R. 421-5, R. 421-7).
 *
 * <p>Whether the delay is « franc », and whether local holidays carry it over, is an open question: both could only
 * make it end later. So the day read from the law is the earliest end, and no page may say that the delay is over.
 */
public final class AppealDelay {
    private static final AppealLaw LAW = new AppealLaw();

    private AppealDelay() {}

    /** « Lieu où habite la personne » : it lengthens the delay. */
    public enum Home {
        NEW_CALEDONIA("En Nouvelle-Calédonie", AppealFacts.IN_NEW_CALEDONIA),
        FRANCE("En France, hors de Nouvelle-Calédonie", AppealFacts.IN_FRANCE),
        ABROAD("À l’étranger", AppealFacts.ABROAD);

        private final String label;
        private final String asFact;

        Home(String label, String asFact) {
            this.label = label;
            this.asFact = asFact;
        }

        public String label() {
            return label;
        }

        /** « 2 mois », as the newest law counts them. */
        public String delay() {
            var newest = ParameterSet.shipped()
                    .parameter(AppealParameters.COURT)
                    .orElseThrow()
                    .values()
                    .getLast();
            return French.count(months(reading(newest.appliesFrom(), this, true)), "mois", "mois");
        }
    }

    /** « Terme du délai ». */
    public sealed interface Answer {
        /** French sentence for a page. */
        String sentence();

        /** The delay ends on that day at the earliest. */
        record NotBefore(LocalDate day, Home home, int months) implements Answer {
            @Override
            public String sentence() {
                return "Le délai de recours, %s, se termine au plus tôt le %s."
                        .formatted(French.count(months, "mois", "mois"), French.date(day));
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

    /** What public sources do not settle, as the law asks it. */
    public static List<Question> openQuestions() {
        var asked = AppealLaw.COURT.clause().openQuestions();
        return LAW.openQuestions().stream()
                .filter(question -> asked.contains(question.key()))
                .map(question -> new Question(question.question(), question.effect()))
                .toList();
    }

    /**
     * As the law of the day of notification counts it.
     *
     * @param stated whether the letter tells the ways and delays of appeal (R. 421-5)
     */
    public static Answer of(LocalDate notifiedOn, Home home, boolean stated) {
        var reading = reading(notifiedOn, home, stated);
        var ends = reading.ends();
        return switch (reading.state()) {
            case DOES_NOT_RUN -> new Answer.DoesNotRun();
            case RUNNING -> new Answer.NotBefore(requireNonNull(ends), home, months(reading));
            case NOT_BEGUN, STOPPED, ENDED_AT_THE_EARLIEST, FOR_A_PERSON, NO_LAW_KNOWN ->
                throw new IllegalStateException("of %s the law says: %s".formatted(notifiedOn, reading.sentence()));
        };
    }

    private static DelayReading reading(LocalDate notifiedOn, Home home, boolean stated) {
        var facts = Facts.of(AppealFacts.SHEET)
                .with(AppealFacts.NOTIFIED, notifiedOn)
                .with(AppealFacts.NOTIFIED_WITH_DELAYS, stated)
                .with(AppealFacts.HOME, home.asFact)
                .build();
        return AppealLaw.read(AppealLaw.COURT, facts, ParameterSet.shipped(), AsOf.on(notifiedOn));
    }

    private static int months(DelayReading reading) {
        return reading.figures().stream().mapToInt(ParameterValue::asCount).sum();
    }
}
