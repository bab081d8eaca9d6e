package nc.maillage.law.vieillesse;

import static nc.maillage.law.rule.Wording.onScreen;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.Ongoing;
import nc.maillage.law.rule.Condition.Otherwise;
import nc.maillage.law.rule.Condition.YoungerThan;

/**
 * « Pension demandée d’abord »: whoever was salaried asks the pension funds first; whoever is too young for that pension
 * waits, and nothing is refused meanwhile.
 */
public final class PensionFirst {
    public static final ParameterKey PENSION_AGE = ParameterKey.of("cafat-age-pension");
    static final String YES = "oui";
    private static final LegalReference PENSION = LegalReference.unread(
            "Régime de retraite de la CAFAT, texte à retrouver",
            "https://expat.com/fr/guide/oceanie/nouvelle-caledonie/35916-prendre-sa-retraite-en-nouvelle-caledonie.html");

    private final FactKey<Boolean> salaried;
    private final FactKey<Boolean> claimed;
    private final FactKey<Judgment<String>> meanwhile;

    public PensionFirst(FactSheet sheet) {
        salaried = sheet.yesNo(
                "salaried_work",
                "Travail salarié",
                "La personne, ou son conjoint décédé, a-t-elle eu un travail salarié\u202F?");
        claimed = sheet.yesNo(
                "pension_claimed",
                "Pension demandée",
                "La pension a-t-elle été demandée aux caisses de retraite\u202F?");
        meanwhile = sheet.judgedChoice(
                "pension_meanwhile",
                "Aide en attendant la pension",
                "La personne peut-elle avoir l’aide sans avoir demandé sa pension\u202F?",
                YesOrNo.CHOICES);
    }

    /** @param waiting the open question on who is too young for the pension; {@code age} the one on that age */
    public Condition condition(
            LegalReference text,
            Grade grade,
            FactKey<LocalDate> birth,
            FactKey<LocalDate> on,
            String waiting,
            String age) {
        return new Otherwise(
                Clause.of(text, grade, "pensions", "Avoir d’abord demandé la pension d’un travail salarié")
                        .saying(onScreen(
                                        "",
                                        "Il y a eu un travail salarié, et la pension n’a pas été demandée d’abord.",
                                        "")
                                .tellingThePerson(
                                        "",
                                        "Vous devez d’abord demander la pension du travail salarié, de vous ou de votre"
                                                + " conjoint décédé."))
                        .asking(waiting, age),
                List.of(
                        neverSalaried(text, grade),
                        new Is(
                                Clause.of(text, grade, "pension-demandee", "Avoir demandé la pension")
                                        .saying(onScreen("La pension a été demandée d’abord.", "", "")),
                                claimed),
                        waiting(birth, on, waiting),
                        ageUnknown(age)));
    }

    private Condition neverSalaried(LegalReference text, Grade grade) {
        return new Not(
                Clause.of(text, grade, "sans-travail-salarie", "N’avoir jamais été salarié")
                        .saying(onScreen("Aucun travail salarié.", "", "")),
                new Is(Clause.of(text, grade, "travail-salarie", "Avoir été salarié"), salaried));
    }

    private Condition waiting(FactKey<LocalDate> birth, FactKey<LocalDate> on, String open) {
        return new InTurn(
                press("attente-pension", "Attendre l’âge de la pension"),
                List.of(
                        new Ongoing(press("age-pension-connu", "Âge de la pension connu"), PENSION_AGE),
                        new YoungerThan(press("trop-jeune", "N’avoir pas l’âge de la pension"), birth, on, PENSION_AGE),
                        judged(
                                "admission-en-attendant",
                                "Assez âgée pour cette aide, la personne est trop jeune pour la pension à demander"
                                        + " d’abord\u00A0: le dossier attend.",
                                open)));
    }

    private Condition ageUnknown(String open) {
        return new InTurn(
                press("age-pension-inconnu", "Âge de la pension non trouvé"),
                List.of(
                        new Not(
                                press("sans-age-pension", "Âge de la pension inconnu"),
                                new Ongoing(press("age-pension", "Âge de la pension connu"), PENSION_AGE)),
                        judged(
                                "admission-sans-age",
                                "L’âge légal de la pension de ce jour-là n’a pas été trouvé.",
                                open)));
    }

    private static Clause press(String key, String title) {
        return Clause.of(PENSION, Grade.PRESS, key, title);
    }

    private Condition judged(String key, String unknown, String open) {
        return new Judged(
                Clause.of(PENSION, Grade.PRESS, key, "Être admis sans pension demandée")
                        .saying(onScreen(
                                "Admis par une personne sans pension demandée\u00A0: {justification}",
                                "Non admis par une personne\u00A0: {justification}",
                                unknown))
                        .asking(open),
                meanwhile,
                List.of(YES));
    }
}
