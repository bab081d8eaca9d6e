package nc.maillage.law.employment;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.appeal.Delay;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Étapes du dossier d’un avis »: when the want of priority candidates may be noted, who is told, what runs. */
public final class NoticeSteps {
    private static final List<String> YES = List.of(YesOrNo.YES);

    public static final Condition LACK = new All(
            EmploymentTexts.commission("carence", "La carence de candidats prioritaires peut être constatée")
                    .asking("EL-14", "EL-16", "EL-17"),
            List.of(
                    new Judged(
                            EmploymentTexts.commission(
                                            "conditions-imprimees", "Sur les conditions imprimées dans l’avis")
                                    .saying(onScreen(
                                            "Appréciés sur les conditions de l’avis\u00A0: {justification}",
                                            "Appréciés sur d’autres conditions que celles de l’avis\u00A0:"
                                                    + " {justification}",
                                            "")),
                            NoticeFacts.SAME_CONDITIONS,
                            YES),
                    noneLeft(
                            "aucun-prioritaire",
                            "Aucun candidat prioritaire ne remplit les conditions de l’avis.",
                            "Un candidat prioritaire remplit les conditions de l’avis\u00A0: il n’y a pas de carence.")));

    public static final Condition INFORMATION = new All(
            EmploymentTexts.commission("information", "La CPELFP est à informer sans délai")
                    .asking("EL-08"),
            List.of(
                    new Otherwise(
                            EmploymentTexts.commission(
                                    "recrute-sans-condition", "Avoir recruté une personne sans priorité"),
                            List.of(
                                    new OneOf(
                                            EmploymentTexts.commission(
                                                            "recrute-sans-priorite", "Ni citoyen ni résident")
                                                    .saying(onScreen(
                                                            "Personne recrutée\u00A0: {reponse}.",
                                                            "Personne recrutée\u00A0: {reponse}.",
                                                            "")),
                                            NoticeFacts.RECRUITED_CLASS,
                                            List.of(NoticeFacts.RECRUITED_WITHOUT_PRIORITY)),
                                    new InTurn(
                                            EmploymentTexts.notFound("contractuel-recrute", "Contractuel"),
                                            List.of(
                                                    new OneOf(
                                                            EmploymentTexts.notFound(
                                                                    "recrute-contractuel", "Contractuel sans priorité"),
                                                            NoticeFacts.RECRUITED_CLASS,
                                                            List.of(NoticeFacts.RECRUITED_CONTRACT)),
                                                    new Judged(
                                                            EmploymentTexts.notFound(
                                                                            "contractuel-concerne",
                                                                            "L’information vaut pour lui")
                                                                    .saying(onScreen(
                                                                            "Oui, jugé par une personne\u00A0:"
                                                                                    + " {justification}",
                                                                            "Non, jugé par une personne\u00A0:"
                                                                                    + " {justification}",
                                                                            ""))
                                                                    .asking("EL-10"),
                                                            NoticeFacts.CONTRACT_CONCERNED,
                                                            YES))))),
                    new Not(
                            EmploymentTexts.commission("sans-avis", "Sans avis préalable sur la carence")
                                    .saying(onScreen(
                                            "Aucun avis ne constatait la carence avant le recrutement.",
                                            "Un avis constatait la carence avant le recrutement.",
                                            "")),
                            new Is(
                                    EmploymentTexts.commission("avis-prealable", "Avis préalable"),
                                    NoticeFacts.OPINION_BEFORE))));

    public static final Condition CONTRACT = new All(
            EmploymentTexts.practice("contractuel", "Un contractuel peut être retenu")
                    .asking("EL-10"),
            List.of(
                    noneLeft(
                            "contractuel-a-defaut",
                            "Aucun candidat prioritaire ne remplit les conditions de l’avis.",
                            "Un candidat prioritaire remplit les conditions de l’avis\u00A0: un contractuel ne vient qu’à"
                                    + " défaut."),
                    new Judged(
                            EmploymentTexts.contracts("cas-de-recours", "Dans un cas que le texte admet")
                                    .saying(onScreen(
                                            "Cas retenu\u00A0: {reponse}. {justification}",
                                            "Cas retenu\u00A0: {reponse}. {justification}",
                                            "")),
                            NoticeFacts.CONTRACT_CASE,
                            NoticeFacts.CONTRACT_CASES)));

    public static final Delay OPINION = new Delay(
            EmploymentTexts.commission("avis-de-carence", "Avis de la CPELFP sur la carence")
                    .asking("EL-07"),
            NoticeFacts.OPINION_ASKED,
            null,
            null,
            false,
            null,
            NoticeFacts.OPINION_GIVEN,
            null);

    public static final Delay TOLD = new Delay(
            EmploymentTexts.commission("delai-d-information", "Information de la CPELFP, «\u00A0sans délai\u00A0»")
                    .asking("EL-08"),
            NoticeFacts.RECRUITED,
            null,
            null,
            false,
            null,
            NoticeFacts.INFORMED,
            null);

    public static final Delay CHALLENGE = new Delay(
            EmploymentTexts.commission("contestation", "Contestation d’une nomination devant la CPELFP")
                    .asking("EL-09"),
            NoticeFacts.PUBLISHED,
            null,
            EmploymentParameters.CHALLENGE,
            false,
            null,
            NoticeFacts.SEIZED,
            null);

    public static final Delay FOLLOW_UP = new Delay(
            EmploymentTexts.commission("suite", "Nomination confirmée ou retirée après la contestation")
                    .asking("EL-12"),
            NoticeFacts.SEIZED,
            null,
            null,
            false,
            null,
            NoticeFacts.FOLLOWED,
            null);

    public static final List<Delay> DELAYS = List.of(OPINION, TOLD, CHALLENGE, FOLLOW_UP);

    private NoticeSteps() {}

    private static Condition noneLeft(String key, String none, String some) {
        return new OneOf(
                EmploymentTexts.commission(key, "Aucun candidat prioritaire ne remplit les conditions de l’avis")
                        .saying(onScreen(none, some, "")),
                NoticeFacts.PRIORITY_CANDIDATES,
                List.of(NoticeFacts.NONE_LEFT));
    }
}
