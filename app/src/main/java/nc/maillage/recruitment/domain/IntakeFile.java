package nc.maillage.recruitment.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Fichier envoyé » : one of an intake, or one that its archive held.
 *
 * @param why in words, null where there is nothing to say
 * @param notice the first that it gave, or the one that was there already
 * @param notices how many it gave
 * @param proposals how many these made
 */
public record IntakeFile(
        String name,
        @Nullable IntakeOutcome outcome,
        @Nullable String why,
        @Nullable UUID notice,
        int notices,
        int proposals) {
    public static IntakeFile refused(String name, String why) {
        return new IntakeFile(name, IntakeOutcome.REFUSED, why, null, 0, 0);
    }
}
