package nc.maillage.law.configured;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.parameter.FigureUnit;

/** « Par mois ou par an »: what the resources and the ceilings of an aid are counted over. */
public enum Frequency {
    MONTHLY("mois", "par mois", "mensuel", FigureUnit.FRANCS_PER_MONTH),
    YEARLY("an", "par an", "annuel", FigureUnit.FRANCS);

    private final String code;
    private final String words;
    private final String adjective;
    private final FigureUnit unit;

    Frequency(String code, String words, String adjective, FigureUnit unit) {
        this.code = code;
        this.words = words;
        this.adjective = adjective;
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    String adjective() {
        return adjective;
    }

    FigureUnit unit() {
        return unit;
    }

    static Map<String, Frequency> byCode() {
        Map<String, Frequency> codes = new LinkedHashMap<>();
        for (Frequency each : values()) {
            codes.put(each.code, each);
        }
        return codes;
    }
}
