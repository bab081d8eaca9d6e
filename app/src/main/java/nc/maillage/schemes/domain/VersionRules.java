package nc.maillage.schemes.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.maillage.law.FrenchText;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.jspecify.annotations.Nullable;

/** « Règles de publication d’une version » : versions follow one another without overlap, and ask for what the text asks for. */
public final class VersionRules {
    private static final int LONGEST_NOTE = 2_000;

    private VersionRules() {}

    /** « Défaut d’une version » : the field and what to do, in French. */
    public record Fault(String field, String why) {}

    public static Optional<Fault> check(
            LocalDate from,
            @Nullable LocalDate lastFrom,
            List<PieceKind> pieces,
            Set<String> required,
            @Nullable Integer validityMonths,
            String note) {
        if (lastFrom != null && !from.isAfter(lastFrom)) {
            return fault(
                    "from",
                    "La version précédente s’applique depuis le " + FrenchText.fullDate(lastFrom)
                            + ". Choisissez un jour plus tard.");
        }
        if (validityMonths != null && (validityMonths < 1 || validityMonths > 120)) {
            return fault("validity", "Une durée se compte de 1 à 120 mois. Laissez vide si chaque décision la fixe.");
        }
        if (note.length() > LONGEST_NOTE) {
            return fault("note", "2 000 caractères au plus.");
        }
        return pieces(pieces, required);
    }

    private static Optional<Fault> pieces(List<PieceKind> pieces, Set<String> required) {
        var keys = new HashSet<String>();
        for (var piece : pieces) {
            if (!keys.add(piece.key())) {
                return fault("pieces", "La pièce « " + piece.label() + " » est demandée deux fois.");
            }
        }
        return keys.containsAll(required)
                ? Optional.empty()
                : fault("pieces", "Il manque une pièce que le texte publié demande : gardez-la.");
    }

    private static Optional<Fault> fault(String field, String why) {
        return Optional.of(new Fault(field, why));
    }
}
