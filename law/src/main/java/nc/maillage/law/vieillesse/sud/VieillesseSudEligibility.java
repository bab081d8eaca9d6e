package nc.maillage.law.vieillesse.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LongerThan;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Droit au minimum vieillesse de la province Sud »: the age by rule, all that no text read says by a person. */
final class VieillesseSudEligibility {
    static final ParameterKey AGE = ParameterKey.of("mv-sud-age");

    private static final LegalReference TEXT = LegalReference.unread(
            "Loi du pays n°\u00A02011-7 du 28\u00A0décembre\u00A02011",
            "https://www.province-sud.nc/wp-content/SudMag/024/17");

    static final Condition OLD_ENOUGH = new LongerThan(
            Clause.of(TEXT, Grade.OFFICIAL, "age", "Avoir plus que l’âge demandé")
                    .saying(onScreen(
                                    "La personne a plus de {seuil}.",
                                    "La personne n’a pas {seuil} au jour de la demande.",
                                    "La personne a {seuil} ce jour-là.")
                            .tellingThePerson(
                                    "Vous avez plus de {seuil}.", "Vous n’aviez pas {seuil} le jour de votre demande."))
                    .asking("MS-01", "MS-09"),
            VieillesseSudFacts.BIRTH_DATE,
            VieillesseSudFacts.APPLICATION_DATE,
            AGE,
            VieillesseSudFacts.AGE_ON_THE_DAY,
            List.of(VieillesseSudFacts.YES));

    static final Condition RESIDENCE = judged(
            "residence",
            "Remplir la condition de résidence de la province Sud",
            "La durée de résidence demandée n’a pas été trouvée.",
            "MS-02",
            VieillesseSudFacts.RESIDENCE);

    static final Condition RESOURCES = judged(
            "ressources",
            "Remplir la condition de ressources de la province Sud",
            "Les plafonds d’aujourd’hui n’ont pas été trouvés.",
            "MS-03",
            VieillesseSudFacts.RESOURCES);

    static final Condition PENSIONS = new Otherwise(
            Clause.of(TEXT, Grade.READING, "pension-d-abord", "Avoir demandé sa pension, ou en être dispensé")
                    .asking("MS-04"),
            List.of(
                    VieillesseSudFacts.PENSION.condition(
                            TEXT,
                            Grade.READING,
                            VieillesseSudFacts.BIRTH_DATE,
                            VieillesseSudFacts.APPLICATION_DATE,
                            "MS-04",
                            "MS-05"),
                    judged(
                            "pension-non-exigee",
                            "Être dispensé de demander d’abord sa pension",
                            "La condition du Nord n’a pas été lue pour le Sud.",
                            "MS-04",
                            VieillesseSudFacts.PENSION_NOT_ASKED_FOR)));

    static final Condition RULE = new All(
            Clause.group(TEXT, Grade.OFFICIAL, "allocation"), List.of(OLD_ENOUGH, RESIDENCE, RESOURCES, PENSIONS));

    private VieillesseSudEligibility() {}

    private static Condition judged(
            String key, String title, String unknown, String open, FactKey<Judgment<String>> question) {
        return new Judged(
                Clause.of(TEXT, Grade.READING, key, title)
                        .saying(onScreen(
                                "Jugé par une personne\u00A0: {justification}",
                                "Jugé par une personne\u00A0: {justification}",
                                unknown))
                        .asking(open),
                question,
                List.of(VieillesseSudFacts.YES));
    }
}
