package nc.maillage.schemes.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.configured.AidExample;
import nc.maillage.law.configured.AidSpecification;
import org.jspecify.annotations.Nullable;

/** « Période d’une version d’aide » : what changes in a specification when its days do. */
public final class AidPeriods {
    private AidPeriods() {}

    /** The same, ended on that day; a version is ended by the one that follows it. */
    public static AidSpecification until(AidSpecification aid, @Nullable LocalDate to) {
        return new AidSpecification(
                aid.key(),
                aid.version(),
                aid.title(),
                aid.granted(),
                aid.collectivity(),
                aid.beneficiary(),
                aid.source(),
                new nc.maillage.law.Period(aid.applies().from(), to),
                aid.attested(),
                aid.knownFrom(),
                aid.conditions(),
                aid.amount(),
                aid.cap(),
                aid.pieces(),
                aid.questions(),
                aid.examples());
    }

    /** By whole years, with every day that it tells: whoever had an age has it still. */
    public static AidExample from(AidExample example, LocalDate first) {
        if (!example.day().isBefore(first)) {
            return example;
        }
        int years = first.getYear() - example.day().getYear();
        int moved = example.day().plusYears(years).isBefore(first) ? years + 1 : years;
        var later = Period.ofYears(moved);
        return new AidExample(
                example.name(),
                example.day().plus(later),
                moved(example.facts(), later),
                example.proposal(),
                example.amount());
    }

    private static Map<String, Object> moved(Map<String, Object> facts, Period later) {
        var all = new LinkedHashMap<String, Object>();
        facts.forEach((key, value) -> {
            var day = day(value);
            all.put(key, day == null ? value : day.plus(later).toString());
        });
        return all;
    }

    private static @Nullable LocalDate day(Object value) {
        try {
            return value instanceof String text && text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
