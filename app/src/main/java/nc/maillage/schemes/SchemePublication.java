package nc.maillage.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.jspecify.annotations.Nullable;

/** « Publication d’un dispositif » : one person drafts a version, another publishes it. */
public interface SchemePublication {
    /** The pieces that the program suggests for that scheme, those asked for by the published text first. */
    List<PieceKind> suggestedPieces(String scheme);

    Drafted draft(NewVersion version);

    Published publish(UUID draft);

    /** @param note why this version, in French; shown beside it */
    record NewVersion(
            String scheme,
            LocalDate from,
            List<PieceKind> pieces,
            @Nullable Integer defaultValidityMonths,
            String note) {}

    /** « Version préparée ». */
    sealed interface Drafted {
        record Done(UUID draft, int number) implements Drafted {}

        record Refused(String field, String why) implements Drafted {}
    }

    /** « Version publiée ». */
    sealed interface Published {
        record Done(int number) implements Published {}

        record SameAgent(String why) implements Published {}

        record Refused(String why) implements Published {}
    }
}
