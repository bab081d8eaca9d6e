package nc.maillage.law.appeal;

import java.util.List;
import nc.maillage.law.parameter.ParameterKey;

/** « Chiffres des délais »: the names only; the figures are in the parameter files. */
public final class AppealParameters {
    public static final ParameterKey SILENCE = ParameterKey.of("recours-silence-mois");
    public static final ParameterKey COURT = ParameterKey.of("recours-contentieux-mois");
    public static final ParameterKey FROM_FRANCE = ParameterKey.of("recours-distance-france-mois");
    public static final ParameterKey FROM_ABROAD = ParameterKey.of("recours-distance-etranger-mois");
    public static final List<ParameterKey> ALL = List.of(SILENCE, COURT, FROM_FRANCE, FROM_ABROAD);

    private AppealParameters() {}
}
