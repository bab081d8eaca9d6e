package nc.maillage.law.amg.sud.copayment;

import java.util.List;
import nc.maillage.law.parameter.ParameterKey;

/** « Chiffres du ticket modérateur »: the names only; the figures are in the parameter files. */
public final class TicketParameters {
    static final ParameterKey ORDINARY = ParameterKey.of("tm-sud-taux");
    static final ParameterKey PREGNANCY = ParameterKey.of("tm-sud-taux-grossesse");
    static final ParameterKey CHILD = ParameterKey.of("tm-sud-taux-enfant");
    static final ParameterKey CHILD_AGE = ParameterKey.of("tm-sud-enfant-age");
    static final ParameterKey LONG_ILLNESS = ParameterKey.of("tm-sud-taux-longue-maladie");
    static final ParameterKey LONG_ILLNESS_OTHER = ParameterKey.of("tm-sud-taux-longue-maladie-autres");
    static final ParameterKey EXEMPT = ParameterKey.of("tm-sud-taux-exempte");
    static final ParameterKey DISPENSARY = ParameterKey.of("tm-sud-taux-dispensaire");
    static final ParameterKey SUSPENSION = ParameterKey.of("amg-sud-suspension-avance");
    static final ParameterKey SUSPENSION_OF_DRUGS = ParameterKey.of("amg-sud-suspension-avance-medicaments");
    public static final List<ParameterKey> ALL =
            List.of(ORDINARY, PREGNANCY, CHILD, CHILD_AGE, LONG_ILLNESS, LONG_ILLNESS_OTHER, EXEMPT, DISPENSARY);

    private TicketParameters() {}
}
