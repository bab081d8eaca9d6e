package nc.maillage.candidacies;

import java.util.Optional;
import java.util.stream.Stream;

/** « Voie de recrutement » that a candidate says is theirs; the code is the law's own. */
public enum RecruitmentWay {
    MOBILITY("mobilite", "Fonctionnaire, par mobilité"),
    ON_TITLE("titre", "Sur titre"),
    DIRECT("direct", "Direct ou sans concours"),
    CONTRACT("contrat", "Contractuel");

    private final String code;
    private final String label;

    RecruitmentWay(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<RecruitmentWay> of(String code) {
        return Stream.of(values()).filter(way -> way.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
