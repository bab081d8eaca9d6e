package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.law.Francs;
import nc.maillage.law.assessment.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * « Exemple d’une aide »: facts on a day of law and what its author expects of them.
 *
 * <p>Without an amount, none is expected: the request is refused, or a person still has something to settle.
 */
public record AidExample(
        String name,
        LocalDate day,
        Map<String, Object> facts,
        Proposal proposal,
        @Nullable Francs amount) {
    public AidExample {
        facts = PlainMap.copyOf(facts);
    }
}
