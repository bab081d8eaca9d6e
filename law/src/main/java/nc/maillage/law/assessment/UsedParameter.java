package nc.maillage.law.assessment;

import java.time.LocalDate;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.jspecify.annotations.Nullable;

/** « Chiffre utilisé »: a parameter as it stood, {@code raw} being exact (« 143662 », « 1/3 »). */
public record UsedParameter(
        String key,
        String label,
        String rendered,
        String raw,
        String unit,
        LocalDate appliesFrom,
        boolean attested,
        @Nullable LocalDate publishedOn,
        LegalReference reference,
        Grade grade,
        boolean confirmed) {}
