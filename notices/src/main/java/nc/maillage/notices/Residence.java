package nc.maillage.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Durée de résidence exigée »: as printed, and what it means: a number of years with its operator, since under three
 * years is not three. A slash has a text and no years. Rules say one duration for each corps where several are printed.
 */
public record Residence(
        String text,
        @Nullable Integer years,
        @Nullable String operator,
        @Nullable String appliesTo,
        List<ResidenceRule> rules) {
    public static final String AT_LEAST = ">=";
    public static final String LESS_THAN = "<";

    public Residence {
        rules = List.copyOf(rules);
    }

    /** The label that the template prints before it, by the way of recruitment. */
    public static String label(String mode) {
        return switch (mode) {
            case "direct" -> "Durée de résidence exigée pour le recrutement direct d’un adjoint administratif (1)";
            case "sans concours" -> "Durée de résidence exigée pour le recrutement sans concours (1)";
            default -> "Durée de résidence exigée pour le recrutement sur titre (1)";
        };
    }
}
