package nc.maillage.law.configured;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Conditions d’une aide »: all must be fulfilled; those that the text does not ask are absent. */
public record AidConditions(
        @Nullable AidResidence residence,
        @Nullable AidAge age,
        @Nullable AidHousehold household,
        AidResources resources,
        List<AidRight> rights,
        List<AidJudgment> judged) {

    public AidConditions {
        rights = List.copyOf(rights);
        judged = List.copyOf(judged);
    }
}
