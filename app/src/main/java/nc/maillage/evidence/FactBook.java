package nc.maillage.evidence;

import java.time.Instant;
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

    /** Several of one file at once, as by {@link #establish}. */
    void establishAll(List<NewFact> facts);

    /** The facts of one file in force now, by key then part; health facts only for whoever may see them. For screens. */
    List<Fact> ofFile(UUID file);

    /** All the facts of one file in force now, health included: what a verdict is computed on. Not for screens. */
    List<Fact> ofFileForAct(UUID file);

    /** All the facts of one file as they stood on a past instant, for replay. Not for screens. */
    List<Fact> ofFileAsOf(UUID file, Instant at);

    /** Everything ever established in one file, newest first, with what replaced it; for the file's history. */
    List<Fact> historyOf(UUID file);

    /** Empty also for a health fact that the signed-in agent may not see. */
    Optional<Fact> find(UUID fact);

    /**
     * « Fait » to record.
     *
     * @param file the application it serves
     * @param key the law's fact key, such as {@code residence.since}; {@code part} tells apart repeated ones, else empty
     * @param value JSON text of the neutral value: string, number, boolean, ISO date, object
     * @param source {@code PIECE}, {@code DECLARATION}, {@code REGISTER}, {@code JUDGMENT}; {@code sourceLabel} in French
     * @param justification required for a judgment
     * @param health kept in a table of its own, shown only to whoever may see health data
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
            @Nullable String justification,
            boolean health) {}

    /** « Fait » recorded; {@code supersededAt} is null while it is in force. */
    record Fact(
            UUID id,
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
            @Nullable String justification,
            boolean health,
            UUID recordedBy,
            Instant recordedAt,
            @Nullable Instant supersededAt) {}
}
