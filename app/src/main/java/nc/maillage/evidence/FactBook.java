package nc.maillage.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/** « Faits » : what is established about a person, each with its source, its period and whoever verified it. Never edited, only superseded. */
public interface FactBook {
    /** Records a fact; an earlier one with the same subject, key and part is superseded and stays readable. */
    void establish(NewFact fact);

    /** The facts of one file in force now, by key then part. */
    List<Fact> ofFile(UUID file);

    /** The facts of one file as they stood on a past instant, for replay. */
    List<Fact> ofFileAsOf(UUID file, java.time.Instant at);

    Optional<Fact> find(UUID fact);

    /**
     * « Fait » to record.
     *
     * @param file the application it serves
     * @param key the law's fact key, such as {@code residence.since}; {@code part} tells apart repeated ones, else empty
     * @param value JSON text of the neutral value: string, number, boolean, ISO date, object
     * @param source {@code PIECE}, {@code DECLARATION}, {@code REGISTER}, {@code JUDGMENT}; {@code sourceLabel} in French
     * @param justification required for a judgment
     */
    record NewFact(
            UUID file,
            PersonId subject,
            String key,
            String part,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source,
            String sourceLabel,
            @Nullable PieceId piece,
            @Nullable String justification) {}

    record Fact(
            UUID id,
            UUID file,
            PersonId subject,
            String key,
            String part,
            String value,
            String source,
            String sourceLabel,
            @Nullable PieceId piece,
            @Nullable String justification,
            UUID recordedBy,
            java.time.Instant recordedAt) {}
}
