package nc.maillage.law.bourses.iles;

import java.util.List;
import nc.maillage.law.parameter.ParameterKey;

/** « Chiffres de la bourse scolaire des îles Loyauté »: the names only; the figures are in the parameter files. */
public final class BoursesIlesParameters {
    public static final ParameterKey RESIDENCE_MONTHS = ParameterKey.of("bourses-iles-residence-mois");
    public static final ParameterKey AGE = ParameterKey.of("bourses-iles-age-mois");
    public static final ParameterKey AGE_DAY = ParameterKey.of("bourses-iles-age-jour");
    public static final ParameterKey QUOTIENT = ParameterKey.of("bourses-iles-quotient-familial");
    public static final ParameterKey FIRST_START = ParameterKey.of("bourses-iles-premier-degre-rentree");
    public static final ParameterKey FIRST_HALF_BOARD = ParameterKey.of("bourses-iles-premier-degre-demi-pension");
    public static final ParameterKey FIRST_BOARD = ParameterKey.of("bourses-iles-premier-degre-pension");
    public static final ParameterKey SECOND_DAY = ParameterKey.of("bourses-iles-second-degre-externat");
    public static final ParameterKey SECOND_HALF_BOARD = ParameterKey.of("bourses-iles-second-degre-demi-pension");
    public static final ParameterKey SECOND_BOARD = ParameterKey.of("bourses-iles-second-degre-pension");
    public static final List<ParameterKey> ALL = List.of(
            RESIDENCE_MONTHS,
            AGE,
            AGE_DAY,
            QUOTIENT,
            FIRST_START,
            FIRST_HALF_BOARD,
            FIRST_BOARD,
            SECOND_DAY,
            SECOND_HALF_BOARD,
            SECOND_BOARD);

    private BoursesIlesParameters() {}
}
