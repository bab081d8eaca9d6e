package nc.maillage.law.bourses.sud;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.InSeason;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LongerThan;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Droit à la bourse scolaire de la province Sud »: one rule for each text that changed it, oldest first. */
final class BoursesSudEligibility {
    static final Map<String, Function<LegalReference, Condition>> VERSIONS = Map.of(
            "bourses-sud.1", text -> rule(text, Grade.OFFICIAL, everyAid(), residence(text)),
            "bourses-sud.2", text -> rule(text, Grade.OFFICIAL, everyAid(), residence(text)),
            "bourses-sud.3",
                    text -> rule(
                            text, Grade.PRESS, grantAlone(text, Grade.PRESS), residence(BoursesSudTexts.TEN_YEARS)),
            "bourses-sud.4",
                    text -> rule(text, Grade.OFFICIAL, grantAlone(text, Grade.PRESS), residence(text), window()));

    private BoursesSudEligibility() {}

    private static Condition rule(LegalReference text, Grade grade, Condition aid, Condition... further) {
        Stream<Condition> parts = Stream.of(aid, DEGREE, STATUS, RESOURCES);
        return new All(
                Clause.group(text, grade, "bourse"),
                Stream.concat(parts, Stream.of(further)).toList());
    }

    private static Condition everyAid() {
        return new OneOf(
                press("aide-demandee", "Demander une aide de la délibération")
                        .saying(BoursesSudWordings.AID)
                        .asking("BS-13"),
                BoursesSudFacts.AID,
                List.of(BoursesSudFacts.GRANT, BoursesSudFacts.START_OF_TERM, BoursesSudFacts.TRANSPORT));
    }

    /** What was abolished cannot be asked for any more; whether it came back is an open question. */
    private static Condition grantAlone(LegalReference text, Grade grade) {
        return new OneOf(
                Clause.of(text, grade, "aide-demandee", "Demander une aide qui n’a pas été supprimée")
                        .saying(BoursesSudWordings.AID)
                        .asking("BS-13"),
                BoursesSudFacts.AID,
                List.of(BoursesSudFacts.GRANT));
    }

    private static final Condition DEGREE = new OneOf(
            official("degre", "Être scolarisé dans le premier ou le second degré")
                    .saying(BoursesSudWordings.DEGREE),
            BoursesSudFacts.DEGREE,
            List.of(BoursesSudFacts.FIRST_DEGREE, BoursesSudFacts.SECOND_DEGREE));

    private static final Condition STATUS = new OneOf(
            press("statut", "Bourse d’externat, de demi-pension ou d’internat")
                    .saying(BoursesSudWordings.STATUS)
                    .asking("BS-02", "BS-11", "BS-12", "BS-16"),
            BoursesSudFacts.STATUS,
            List.of("externe", "demi-pensionnaire", "interne"));

    private static final Condition RESOURCES = new Judged(
            official("ressources", "Avoir des ressources qui ouvrent droit")
                    .saying(BoursesSudWordings.RESOURCES)
                    .asking("BS-01"),
            BoursesSudFacts.RESOURCES,
            List.of(BoursesSudFacts.YES));

    private static Condition residence(LegalReference text) {
        return new InTurn(
                Clause.of(text, Grade.OFFICIAL, "residence", "Habiter en province Sud depuis la durée demandée")
                        .asking("BS-09"),
                List.of(
                        new OneOf(
                                Clause.of(text, Grade.OFFICIAL, "residence-province", "Habiter en province Sud")
                                        .saying(BoursesSudWordings.RESIDENCE_PROVINCE),
                                BoursesSudFacts.RESIDENCE_PROVINCE,
                                List.of(BoursesSudFacts.PROVINCE_SUD)),
                        new LongerThan(
                                Clause.of(text, Grade.OFFICIAL, "residence-duree", "Y habiter depuis la durée demandée")
                                        .saying(BoursesSudWordings.RESIDENCE_DURATION)
                                        .asking("BS-03", "BS-04", "BS-05", "BS-08", "BS-14"),
                                BoursesSudFacts.RESIDENCE_SINCE,
                                BoursesSudFacts.APPLICATION_DATE,
                                BoursesSudParameters.RESIDENCE_MONTHS,
                                BoursesSudFacts.RESIDENCE_ON_THE_DAY,
                                List.of(BoursesSudFacts.YES))));
    }

    private static Condition window() {
        return new Otherwise(
                window("periode", "Demander dans la période, ou par dérogation").asking("BS-10"),
                List.of(
                        new InSeason(
                                window("periode-jour", "Demander dans la période")
                                        .saying(BoursesSudWordings.IN_SEASON),
                                BoursesSudFacts.APPLICATION_DATE,
                                BoursesSudParameters.FIRST_DAY,
                                BoursesSudParameters.LAST_DAY),
                        new Judged(
                                window("periode-derogation", "Être admis par dérogation")
                                        .saying(BoursesSudWordings.DEROGATION)
                                        .asking("BS-10"),
                                BoursesSudFacts.LATE_APPLICATION,
                                List.of(BoursesSudFacts.YES))));
    }

    private static Clause official(String key, String title) {
        return Clause.of(BoursesSudTexts.GRANTS, Grade.OFFICIAL, key, title);
    }

    private static Clause press(String key, String title) {
        return Clause.of(BoursesSudTexts.KINDS, Grade.PRESS, key, title);
    }

    private static Clause window(String key, String title) {
        return Clause.of(BoursesSudTexts.WINDOW, Grade.PRESS, key, title);
    }
}
