package nc.maillage.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** « Dispositifs publiés » : the versions this collectivity works with, its own dated parameters, its open questions. */
public interface PublishedSchemes {
    /** The version in force for an application received that day. */
    Optional<SchemeVersion> inForce(String scheme, LocalDate day);

    Optional<SchemeVersion> version(String scheme, int number);

    /** Published versions, by scheme then newest first. */
    List<SchemeVersion> all();

    /** What the law jar ships, with what this collectivity has approved laid over it. */
    ParameterSet parameters();

    /** Shipped questions with this collectivity's approved answers. */
    List<OpenQuestion> questions(String scheme);

    /**
     * « Version de dispositif ».
     *
     * @param pieces kinds of piece asked for, in order
     * @param defaultValidityMonths set by the service while the text is not found; null when left to each decision
     */
    record SchemeVersion(
            String scheme,
            int number,
            String title,
            LocalDate from,
            @Nullable LocalDate to,
            String ruleDigest,
            List<PieceKind> pieces,
            @Nullable Integer defaultValidityMonths) {
        public boolean appliesOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /**
     * « Pièce demandée ».
     *
     * @param always asked in every case; otherwise {@code when} names the law's fact that asks for it
     * @param answer the one answer of that fact that asks for it; null where whatever is there does
     * @param official the published text asks for it; otherwise the service chose to, and the page says so
     */
    record PieceKind(
            String key,
            String label,
            String hint,
            boolean always,
            @Nullable String when,
            @Nullable String answer,
            @Nullable Integer validMonths,
            boolean official) {
        /** Asked for whatever the answer of the fact, where it is asked for by one. */
        public PieceKind(
                String key,
                String label,
                String hint,
                boolean always,
                @Nullable String when,
                @Nullable Integer validMonths,
                boolean official) {
            this(key, label, hint, always, when, null, validMonths, official);
        }
    }
}
