package nc.maillage.law.assessment;

import org.jspecify.annotations.Nullable;

/** « Fait utilisé »: {@code raw} is null where the fact was looked for and is not known. */
public record UsedFact(
        String key,
        @Nullable String member,
        String label,
        String rendered,
        @Nullable String raw,
        @Nullable String justification) {}
