package nc.maillage.recruitment.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Mode de recrutement » : the words of the label before the duration of residence, or no such line at all. */
public enum RecruitmentMode {
    ON_TITLE("sur titre"),
    DIRECT("direct"),
    WITHOUT_COMPETITION("sans concours"),
    NOT_PRINTED("ligne non imprimée");

    private final String label;

    RecruitmentMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static RecruitmentMode of(String name) {
        return Stream.of(values())
                .filter(mode -> mode.name().equals(name))
                .findFirst()
                .orElse(ON_TITLE);
    }

    /** @param printed null where the notice has no such line */
    static RecruitmentMode printed(@Nullable String printed) {
        return Stream.of(values())
                .filter(mode -> mode.label.equals(printed))
                .findFirst()
                .orElse(NOT_PRINTED);
    }
}
