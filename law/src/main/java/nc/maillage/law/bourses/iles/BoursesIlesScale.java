package nc.maillage.law.bourses.iles;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Amount.Case;
import nc.maillage.law.rule.Amount.Figure;
import nc.maillage.law.rule.Amount.FirstCase;
import nc.maillage.law.rule.Amount.Nothing;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.OneOf;

/** « Barème de la bourse scolaire des îles Loyauté »: by term, but for the day pupil of the first degree, paid once. */
final class BoursesIlesScale {
    private static final List<String> FIRST = List.of(BoursesIlesFacts.FIRST_DEGREE);
    private static final List<String> SECOND = List.of(BoursesIlesFacts.SECOND_DEGREE, BoursesIlesFacts.LYCEE);

    static final Amount BY_TERM = new FirstCase(
            BoursesIlesEligibility.clause("bourse-par-trimestre", "Bourse de chaque trimestre")
                    .asking("BI-06", "BI-07"),
            List.of(
                    by(
                            "premier-demi-pension",
                            FIRST,
                            BoursesIlesFacts.HALF_BOARDER,
                            BoursesIlesParameters.FIRST_HALF_BOARD),
                    by("premier-pension", FIRST, BoursesIlesFacts.BOARDER, BoursesIlesParameters.FIRST_BOARD),
                    by("second-externat", SECOND, BoursesIlesFacts.DAY_PUPIL, BoursesIlesParameters.SECOND_DAY),
                    by(
                            "second-demi-pension",
                            SECOND,
                            BoursesIlesFacts.HALF_BOARDER,
                            BoursesIlesParameters.SECOND_HALF_BOARD),
                    by("second-pension", SECOND, BoursesIlesFacts.BOARDER, BoursesIlesParameters.SECOND_BOARD)),
            new Nothing(BoursesIlesEligibility.clause("sans-trimestre", "")));

    static final Amount AT_START = new FirstCase(
            BoursesIlesEligibility.clause("allocation-de-rentree", "Allocation de rentrée, versée aux parents"),
            List.of(by("premier-externat", FIRST, BoursesIlesFacts.DAY_PUPIL, BoursesIlesParameters.FIRST_START)),
            new Nothing(BoursesIlesEligibility.clause("sans-rentree", "")));

    private BoursesIlesScale() {}

    private static Case by(String key, List<String> levels, String status, ParameterKey figure) {
        Clause group = BoursesIlesEligibility.clause("cas-" + key, "Niveau et statut de ce montant");
        return new Case(
                new InTurn(
                        group,
                        List.of(
                                new OneOf(
                                        BoursesIlesEligibility.clause(key + "-niveau", "Niveau")
                                                .saying(onScreen("{reponse}.", "", "")),
                                        BoursesIlesFacts.LEVEL,
                                        levels),
                                new OneOf(
                                        BoursesIlesEligibility.clause(key + "-statut", "Statut")
                                                .saying(onScreen("{reponse}.", "", "")),
                                        BoursesIlesFacts.STATUS,
                                        List.of(status)))),
                new Figure(
                        BoursesIlesEligibility.clause(key + "-montant", "")
                                .saying(onScreen("Le barème donne {montant}.", "", "")),
                        figure));
    }
}
