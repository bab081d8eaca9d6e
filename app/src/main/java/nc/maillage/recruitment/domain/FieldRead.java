package nc.maillage.recruitment.domain;

import nc.maillage.notices.How;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import org.jspecify.annotations.Nullable;

/**
 * « Champ gardé » : one field of an imported notice, with the place where it was read.
 *
 * @param line from 1, 0 where there is none
 * @param confidence in hundredths
 * @param repair what was mended or why it is doubted
 */
public record FieldRead(
        NoticeField field,
        String value,
        @Nullable String raw,
        int line,
        How how,
        int confidence,
        @Nullable String repair) {
    private static final int DOUBTFUL = 75;

    static FieldRead of(NoticeField field, Reading<?> reading) {
        return new FieldRead(
                field,
                Plain.text(FieldText.of(reading.value())),
                Plain.orNull(reading.raw()),
                reading.line(),
                reading.how(),
                reading.confidence(),
                Plain.orNull(reading.repair()));
    }

    /** « Manière de lire » in words. */
    public String told() {
        var told = switch (how) {
            case READ -> "lu tel quel";
            case REPAIRED -> "recomposé";
            case DERIVED -> "déduit";
            case ABSENT -> "absent de l’avis";
        };
        return repair == null ? told : told + " : " + repair;
    }

    public boolean doubtful() {
        return how != How.ABSENT && how != How.DERIVED && confidence <= DOUBTFUL;
    }
}
