package nc.maillage.law.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.FrenchText;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.parameter.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads delays on a day. A delay is as long as the law of the day on which it began says, counted in full months from day number to day
 * number, to the last day of the month where that number is missing; neither a holiday nor the end of a week moves its end.
 */
final class DelayReader {
    private final Facts facts;
    private final ParameterSet parameters;
    private final AsOf asOf;

    DelayReader(Facts facts, ParameterSet parameters, AsOf asOf) {
        this.facts = facts;
        this.parameters = parameters;
        this.asOf = asOf;
    }

    DelayReading read(Delay delay) {
        Delay before = delay.after();
        return before == null ? from(delay, day(delay.from())) : afterAnother(delay, read(before));
    }

    private DelayReading afterAnother(Delay delay, DelayReading before) {
        return switch (before.state()) {
            case ENDED_AT_THE_EARLIEST -> from(delay, before.ends());
            case NO_LAW_KNOWN -> new DelayReading(delay, before.state(), null, null, before.sentence(), List.of());
            case NOT_BEGUN, DOES_NOT_RUN, RUNNING, STOPPED, FOR_A_PERSON ->
                bare(delay, DelayState.NOT_BEGUN, "Le délai n’a pas commencé\u00A0: aucun rejet n’est né du silence.");
        };
    }

    private DelayReading from(Delay delay, @Nullable LocalDate begins) {
        if (begins == null) {
            return bare(
                    delay,
                    DelayState.NOT_BEGUN,
                    "Le délai n’a pas commencé\u00A0: «\u00A0"
                            + delay.from().definition().label() + "\u00A0» n’a pas de jour.");
        }
        FactKey<Boolean> stated = delay.stated();
        Boolean told = stated == null ? Boolean.TRUE : facts.get(stated);
        if (told == null) {
            return bare(
                    delay, DelayState.FOR_A_PERSON, "On ne sait pas si les voies et délais de recours ont été dits.");
        }
        if (!told) {
            return bare(
                    delay,
                    DelayState.DOES_NOT_RUN,
                    "Les voies et délais de recours n’ont pas été dits\u00A0: aucun délai ne court.");
        }
        ParameterKey months = delay.months();
        return months == null ? withoutLength(delay, begins) : ofLength(delay, begins, lengths(delay, months));
    }

    private DelayReading withoutLength(Delay delay, LocalDate begins) {
        LocalDate done = stopped(delay, begins);
        return done == null
                ? new DelayReading(
                        delay, DelayState.FOR_A_PERSON, begins, null, "Aucun texte lu ne donne ce délai.", List.of())
                : new DelayReading(delay, DelayState.STOPPED, begins, null, stoppedSentence(delay, done), List.of());
    }

    private DelayReading ofLength(Delay delay, LocalDate begins, List<ParameterKey> lengths) {
        List<ParameterValue> figures = new ArrayList<>();
        int months = 0;
        for (ParameterKey length : lengths) {
            Optional<ParameterValue> value = parameters.find(length, new AsOf(begins, asOf.knownOn()));
            if (value.isEmpty()) {
                return unknown(delay, begins, length);
            }
            months += value.get().asCount();
            figures.add(value.get());
        }
        return placed(delay, begins, begins.plusMonths(months), figures);
    }

    private DelayReading placed(Delay delay, LocalDate begins, LocalDate ends, List<ParameterValue> figures) {
        LocalDate done = stopped(delay, begins);
        if (done != null && !done.isAfter(ends)) {
            return new DelayReading(delay, DelayState.STOPPED, begins, ends, stoppedSentence(delay, done), figures);
        }
        String last = FrenchText.date(ends);
        if (!asOf.day().isAfter(ends)) {
            String sentence =
                    "Court depuis le " + FrenchText.date(begins) + " et se termine au plus tôt le " + last + ".";
            return new DelayReading(delay, DelayState.RUNNING, begins, ends, sentence, figures);
        }
        FactKey<LocalDate> act = delay.contested();
        LocalDate contested = act == null ? null : day(act);
        if (act != null && contested != null && !contested.isBefore(begins) && !contested.isAfter(ends)) {
            String sentence = "Devait se terminer au plus tôt le " + last + "\u00A0; «\u00A0"
                    + act.definition().label() + "\u00A0», le " + FrenchText.date(contested)
                    + ", est venu à temps, et aucun texte lu ne dit ce qu’il y change\u00A0: une personne juge.";
            return new DelayReading(delay, DelayState.FOR_A_PERSON, begins, ends, sentence, figures);
        }
        String sentence = "S’est terminé au plus tôt le " + last + "\u00A0: une personne juge s’il est passé.";
        return new DelayReading(delay, DelayState.ENDED_AT_THE_EARLIEST, begins, ends, sentence, figures);
    }

    /** Of who lives where is not known, the shortest: an end at the earliest can only be later. */
    private List<ParameterKey> lengths(Delay delay, ParameterKey months) {
        String home = delay.lengthenedByDistance() ? facts.get(AppealFacts.HOME) : null;
        return switch (home) {
            case AppealFacts.IN_FRANCE -> List.of(months, AppealParameters.FROM_FRANCE);
            case AppealFacts.ABROAD -> List.of(months, AppealParameters.FROM_ABROAD);
            case null, default -> List.of(months);
        };
    }

    private DelayReading unknown(Delay delay, LocalDate begins, ParameterKey length) {
        DatedValue first = parameters
                .parameter(length)
                .map(Parameter::values)
                .orElseThrow()
                .getFirst();
        String sentence = begins.isBefore(first.appliesFrom())
                ? "Aucune règle connue pour un délai qui commence le " + FrenchText.date(begins)
                        + "\u00A0: la plus ancienne l’est depuis le " + FrenchText.date(first.appliesFrom()) + "."
                : "Le " + FrenchText.date(asOf.knownOn())
                        + ", cette règle n’était pas encore connue\u00A0: elle l’est depuis le "
                        + FrenchText.date(first.knownFrom()) + ".";
        return new DelayReading(delay, DelayState.NO_LAW_KNOWN, begins, null, sentence, List.of());
    }

    /** An act that came before the delay is one of another delay. */
    private @Nullable LocalDate stopped(Delay delay, LocalDate begins) {
        FactKey<LocalDate> act = delay.stoppedBy();
        LocalDate done = act == null ? null : day(act);
        return done == null || done.isBefore(begins) ? null : done;
    }

    private static String stoppedSentence(Delay delay, LocalDate on) {
        FactKey<LocalDate> act = Objects.requireNonNull(delay.stoppedBy());
        return "Arrêté le " + FrenchText.date(on) + "\u00A0: «\u00A0"
                + act.definition().label() + "\u00A0».";
    }

    /** What came after the day asked for had not happened. */
    private @Nullable LocalDate day(FactKey<LocalDate> key) {
        LocalDate given = facts.get(key);
        return given == null || given.isAfter(asOf.day()) ? null : given;
    }

    private static DelayReading bare(Delay delay, DelayState state, String sentence) {
        return new DelayReading(delay, state, null, null, sentence, List.of());
    }
}
