package nc.maillage.law.amg.sud;

import java.util.List;
import nc.maillage.law.parameter.ParameterKey;

/** « Chiffres de la carte d’aide médicale »: the names only; the figures are in the parameter files. */
public final class AmgSudParameters {
    public static final ParameterKey SMAG = ParameterKey.of("smag-mensuel");
    public static final ParameterKey FIRST_PERSON = ParameterKey.of("amg-sud-plafond-premiere-personne");
    public static final ParameterKey FURTHER_PERSON = ParameterKey.of("amg-sud-plafond-personne-supplementaire");
    public static final ParameterKey RESIDENCE_MONTHS = ParameterKey.of("amg-sud-residence-mois");
    public static final ParameterKey MAJORITY_AGE = ParameterKey.of("amg-sud-rattachement-age-limite");
    public static final List<ParameterKey> ALL =
            List.of(RESIDENCE_MONTHS, SMAG, FIRST_PERSON, FURTHER_PERSON, MAJORITY_AGE);

    private AmgSudParameters() {}
}
