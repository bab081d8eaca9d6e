package nc.maillage.law.amg.sud;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.rule.Ceiling;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.Below;
import nc.maillage.law.rule.Condition.EachMember;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LongerThan;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;
import nc.maillage.law.rule.Condition.Route;
import nc.maillage.law.rule.Condition.YoungerThan;

/** « Droit à la carte d’aide médicale de la province Sud »: the rule, condition by condition. */
final class AmgSudEligibility {
    private AmgSudEligibility() {}

    static final Condition RESIDENCE = new InTurn(
            official("residence", "Habiter en province Sud depuis plus longtemps que la durée demandée"),
            List.of(
                    new OneOf(
                            official("residence-province", "Habiter en province Sud")
                                    .saying(AmgSudWordings.RESIDENCE_PROVINCE),
                            AmgSudFacts.RESIDENCE_PROVINCE,
                            List.of(AmgSudFacts.PROVINCE_SUD)),
                    new LongerThan(
                            official("residence-duree", "Y habiter depuis plus longtemps que la durée demandée")
                                    .saying(AmgSudWordings.RESIDENCE_DURATION)
                                    .asking("Q-02", "Q-12", "Q-17", "Q-24"),
                            AmgSudFacts.RESIDENCE_SINCE,
                            AmgSudFacts.APPLICATION_DATE,
                            AmgSudParameters.RESIDENCE_MONTHS,
                            AmgSudFacts.RESIDENCE_ON_THE_DAY,
                            List.of(AmgSudFacts.YES))));

    static final Condition CENTRE_OF_INTERESTS = new Judged(
            official("centre-des-interets", "Avoir en province Sud le centre de ses intérêts moraux et matériels")
                    .saying(AmgSudWordings.CENTRE),
            AmgSudFacts.CENTRE_OF_INTERESTS,
            List.of(AmgSudFacts.CENTRE_SUD));

    static final Condition RESOURCES = new Below(
            official("ressources", "Avoir des ressources inférieures au plafond")
                    .saying(AmgSudWordings.RESOURCES)
                    .asking("Q-01", "Q-03", "Q-04", "Q-09", "Q-11", "Q-28", "Q-29"),
            AmgSudFacts.RETAINED_RESOURCES,
            new Ceiling(
                    AmgSudParameters.SMAG,
                    AmgSudParameters.FIRST_PERSON,
                    AmgSudParameters.FURTHER_PERSON,
                    AmgSudFacts.PERSONS_COUNTED));

    static final Condition ATTACHED = new EachMember(
            official("rattachement", "Ne rattacher que le conjoint ou compagnon et les enfants mineurs")
                    .asking("Q-06", "Q-12", "Q-17", "Q-23", "Q-30"),
            AmgSudFacts.MEMBER_NAME,
            AmgSudFacts.MEMBER_LINK,
            new AnyOf(
                    official("personne-rattachee", "Être le conjoint, le compagnon ou un enfant mineur"),
                    List.of(
                            new OneOf(
                                    official("conjoint", "Être le conjoint ou le compagnon")
                                            .saying(AmgSudWordings.PARTNER),
                                    AmgSudFacts.MEMBER_LINK,
                                    List.of(AmgSudFacts.PARTNER)),
                            new InTurn(
                                    official("enfant-mineur", "Être un enfant mineur"),
                                    List.of(
                                            new OneOf(
                                                    official("enfant", "Être un enfant")
                                                            .saying(AmgSudWordings.CHILD),
                                                    AmgSudFacts.MEMBER_LINK,
                                                    List.of(AmgSudFacts.CHILD)),
                                            new YoungerThan(
                                                    official("minorite", "Être mineur au jour de la demande")
                                                            .saying(AmgSudWordings.MINOR),
                                                    AmgSudFacts.MEMBER_BIRTH_DATE,
                                                    AmgSudFacts.APPLICATION_DATE,
                                                    AmgSudParameters.MAJORITY_AGE))))));

    static final Condition CATEGORY = new AnyOf(
            press("categorie", "Catégorie de carte"),
            List.of(
                    new Not(
                            press("categorie-a", "Carte A\u00A0: aucune autre couverture")
                                    .saying(AmgSudWordings.CATEGORY_A)
                                    .granting("A"),
                            new Is(press("couverture-a", "Avoir une autre couverture"), AmgSudFacts.OTHER_COVER)),
                    new Is(
                            press("categorie-b", "Carte B\u00A0: une autre couverture existe")
                                    .saying(AmgSudWordings.CATEGORY_B)
                                    .granting("B"),
                            AmgSudFacts.OTHER_COVER)));

    static final Condition CARD_M = new All(
            press("carte-m", "À défaut, carte M de la femme enceinte sans couverture")
                    .asking("Q-19")
                    .granting("M"),
            List.of(
                    new Is(
                            press("carte-m-grossesse", "Être enceinte").saying(AmgSudWordings.PREGNANT),
                            AmgSudFacts.PREGNANT),
                    new Not(
                            press("carte-m-couverture", "N’avoir aucune autre couverture")
                                    .saying(AmgSudWordings.NO_OTHER_COVER),
                            new Is(press("couverture-m", "Avoir une autre couverture"), AmgSudFacts.OTHER_COVER)),
                    new AnyOf(
                            reading("carte-m-lieu", "Habiter en province Sud, ou être admise par une personne"),
                            List.of(
                                    new OneOf(
                                            reading("carte-m-province", "Habiter en province Sud")
                                                    .saying(AmgSudWordings.CARD_M_PROVINCE),
                                            AmgSudFacts.RESIDENCE_PROVINCE,
                                            List.of(AmgSudFacts.PROVINCE_SUD)),
                                    new Judged(
                                            reading("carte-m-admission", "Être admise par une personne")
                                                    .saying(AmgSudWordings.CARD_M_ADMITTED)
                                                    .asking("Q-19"),
                                            AmgSudFacts.CARD_M_ELSEWHERE,
                                            List.of(AmgSudFacts.YES))))));

    static final Condition CARD_C = new All(
            cardC("carte-c", "À défaut, carte C de l’ancien combattant ou assimilé")
                    .asking("Q-18")
                    .granting("C"),
            List.of(
                    new Is(
                            cardC("carte-c-qualite", "Être ancien combattant ou assimilé")
                                    .saying(AmgSudWordings.VETERAN),
                            AmgSudFacts.VETERAN),
                    new Judged(
                            cardC("carte-c-conditions", "Remplir les conditions de la carte C")
                                    .saying(AmgSudWordings.CARD_C_CONDITIONS)
                                    .asking("Q-18"),
                            AmgSudFacts.CARD_C_CONDITIONS,
                            List.of(AmgSudFacts.YES))));

    static final Condition RULE = new Route(
            Clause.group(AmgSudTexts.PROVINCE, Grade.OFFICIAL, "orientation")
                    .saying(AmgSudWordings.ROUTED)
                    .asking("Q-22"),
            AmgSudFacts.CENTRE_OF_INTERESTS,
            AmgSudFacts.CENTRE_NOWHERE,
            "la Nouvelle-Calédonie",
            new Otherwise(
                    Clause.group(AmgSudTexts.PROVINCE, Grade.OFFICIAL, "carte"),
                    List.of(
                            new All(
                                    Clause.group(AmgSudTexts.PROVINCE, Grade.OFFICIAL, "conditions-ordinaires"),
                                    List.of(RESIDENCE, CENTRE_OF_INTERESTS, RESOURCES, ATTACHED, CATEGORY)),
                            CARD_M,
                            CARD_C)));

    private static Clause official(String key, String title) {
        return Clause.of(AmgSudTexts.PROVINCE, Grade.OFFICIAL, key, title);
    }

    private static Clause press(String key, String title) {
        return Clause.of(AmgSudTexts.CARDS, Grade.PRESS, key, title);
    }

    private static Clause cardC(String key, String title) {
        return Clause.of(AmgSudTexts.CARD_C, Grade.PRESS, key, title);
    }

    private static Clause reading(String key, String title) {
        LegalReference unread = AmgSudTexts.CARDS;
        return Clause.of(unread, Grade.READING, key, title);
    }
}
