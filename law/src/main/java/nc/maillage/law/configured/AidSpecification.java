package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.law.Period;
import org.jspecify.annotations.Nullable;

/**
 * « Fiche d’une aide »: one version of an aid as an administrator writes it, whole and sourced; it is data, and {@link ConfiguredAid} makes
 * a scheme of it.
 *
 * <p>{@code granted} is what is granted, as in « l’aide ». {@code attested} says that the first day is only the first on which a source shows
 * the aid; without {@code knownFrom} it is known from the day it applies.
 */
public record AidSpecification(
        String key,
        int version,
        String title,
        String granted,
        String collectivity,
        Beneficiary beneficiary,
        AidSource source,
        Period applies,
        boolean attested,
        @Nullable LocalDate knownFrom,
        AidConditions conditions,
        AidAmount amount,
        @Nullable AidCap cap,
        List<AidPiece> pieces,
        List<AidQuestion> questions,
        List<AidExample> examples) {

    public AidSpecification {
        pieces = List.copyOf(pieces);
        questions = List.copyOf(questions);
        examples = List.copyOf(examples);
    }

    /** As in « vacances-noumea.3 ». */
    public String name() {
        return key + "." + version;
    }

    public LocalDate known() {
        return knownFrom == null ? applies.from() : knownFrom;
    }

    /** The same with other examples. */
    public AidSpecification withExamples(List<AidExample> others) {
        return new AidSpecification(
                key,
                version,
                title,
                granted,
                collectivity,
                beneficiary,
                source,
                applies,
                attested,
                knownFrom,
                conditions,
                amount,
                cap,
                pieces,
                questions,
                others);
    }

    /** What {@link AidSpecificationReader} reads: text, whole numbers, booleans, lists and maps. */
    public Map<String, Object> toMap() {
        return AidSpecificationWriter.write(this);
    }
}
