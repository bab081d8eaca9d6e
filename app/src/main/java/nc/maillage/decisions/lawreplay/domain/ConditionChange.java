package nc.maillage.decisions.lawreplay.domain;

import org.jspecify.annotations.Nullable;

/**
 * « Condition changée » : what one side says of a condition, and the other; null where that law has no such condition.
 *
 * @param health it rests on a fact about health, which not everyone reads
 */
public record ConditionChange(
        String label,
        @Nullable String from,
        @Nullable String fromReason,
        @Nullable String to,
        @Nullable String toReason,
        boolean health) {}
