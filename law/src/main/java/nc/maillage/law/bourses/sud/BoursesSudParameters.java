package nc.maillage.law.bourses.sud;

import nc.maillage.law.parameter.ParameterKey;

/** « Chiffres de la bourse scolaire de la province Sud »: the names only; the figures are in the parameter files. */
public final class BoursesSudParameters {
    public static final ParameterKey RESIDENCE_MONTHS = ParameterKey.of("bourses-sud-residence-mois");
    public static final ParameterKey FIRST_DAY = ParameterKey.of("bourses-sud-demande-premier-jour");
    public static final ParameterKey LAST_DAY = ParameterKey.of("bourses-sud-demande-dernier-jour");
    public static final ParameterKey CANTEEN_SHARE = ParameterKey.of("bourses-sud-cantine-part-provinciale");

    private BoursesSudParameters() {}
}
