package nc.maillage.law.employment;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.parameter.ParameterKey;

/** « Chiffres de l’emploi local »: the names only; the figures are in the parameter files. */
public final class EmploymentParameters {
    public static final ParameterKey FIRST_LEVEL = ParameterKey.of("emploi-local-niveau-1-ans");
    public static final ParameterKey SECOND_LEVEL = ParameterKey.of("emploi-local-niveau-2-ans");
    public static final ParameterKey THIRD_LEVEL = ParameterKey.of("emploi-local-niveau-3-ans");
    public static final ParameterKey CHALLENGE = ParameterKey.of("emploi-local-contestation-mois");
    public static final List<ParameterKey> LEVELS = List.of(FIRST_LEVEL, SECOND_LEVEL, THIRD_LEVEL);
    public static final List<ParameterKey> ALL = Stream.concat(
                    Stream.concat(LEVELS.stream(), Stream.of(CHALLENGE)), Corps.observed())
            .toList();

    private EmploymentParameters() {}
}
