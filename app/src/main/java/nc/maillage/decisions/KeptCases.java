package nc.maillage.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « Cas décidés » : for each person and each scheme the last signed decision, with the facts kept with it. */
public interface KeptCases {
    long count(Scope scope);

    /** In the order of their identifiers, those after that one; the first ones where it is null. */
    List<KeptCase> page(Scope scope, @Nullable DecisionId after, int size);

    /** « Étendue » : decisions of those schemes signed from that day on, as the base stood at that instant. */
    record Scope(List<String> schemes, LocalDate signedFrom, Instant at) {}

    /**
     * « Cas décidé ».
     *
     * @param reference number of the application
     * @param facts the law's neutral map; empty once the person was erased
     * @param household persons of the household on the day of the application
     */
    record KeptCase(
            DecisionId id, String number, String reference, String scheme, Map<String, Object> facts, int household) {}
}
