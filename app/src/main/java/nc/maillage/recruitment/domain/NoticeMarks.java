package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * « Mentions de l’avis » : what a notice prints beside its text: its number, its dates, why it is published again, what
 * became of it.
 */
public record NoticeMarks(
        @Nullable String number,
        @Nullable LocalDate depositedOn,
        @Nullable LocalDate deadline,
        @Nullable String republication,
        PublicationStatus status) {
    /** As notices print it. */
    public static String extendedFrom(LocalDate previous) {
        return "Modification de la date de clôture initialement prévue le " + French.numericDate(previous);
    }
}
