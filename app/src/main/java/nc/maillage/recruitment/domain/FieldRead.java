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
 * @param typed who typed it, null where the document says it
 */
public record FieldRead(
        NoticeField field,
        String value,
        @Nullable String raw,
        int line,
        How how,
        int confidence,
        @Nullable String repair,
        @Nullable ByHand typed) {
    private static final int DOUBTFUL = 75;

    public static FieldRead of(NoticeField field, Reading<?> reading) {
        return new FieldRead(
                field,
                Plain.text(FieldText.of(reading.value())),
                Plain.orNull(reading.raw()),
                reading.line(),
                reading.how(),
                reading.confidence(),
                Plain.orNull(reading.repair()),
                null);
    }

    FieldRead typed(ByHand hand) {
        return new FieldRead(field, value, raw, line, how, confidence, repair, hand);
    }

    /** Whether there is anything to show. */
    public boolean known() {
        return how != How.ABSENT || typed != null;
    }

    /** « Manière de lire » in words. */
    public String told() {
        if (typed != null) {
            return "saisi à la main";
        }
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
