package nc.maillage.law.amg;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import java.util.Map;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.Not;

/**
 * « Catégories de carte »: those of the délibération cadre, which every province gives; the conditions of cards M and C
 * are known of the province Sud alone, so that elsewhere a person admits to them.
 */
public final class CardCategories {
    public static final Map<String, String> CATEGORIES = Map.of(
            "A", "Aucune autre couverture\u00A0: secteur public et prestataires agréés",
            "B", "Une autre couverture existe\u00A0: tous les secteurs, en complément",
            "M", "Femme enceinte sans couverture qui ne remplit pas les conditions ordinaires",
            "C", "Ancien combattant ou assimilé\u00A0: séjours hospitaliers dans le secteur public");
    public static final String YES = "oui";
    public static final LegalReference TEXT = LegalReference.unread(
            "Délibération cadre n°\u00A049 du 28\u00A0décembre\u00A01989",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/l-aide-medicale-mode-d-emploi-1355486.html");
    private static final LegalReference TEXT_OF_CARD_C = LegalReference.unread(
            "Délibération cadre n°\u00A049 du 28\u00A0décembre\u00A01989",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/crise-en-nouvelle-caledonie-7-points-pour-mieux-comprendre"
                    + "-le-dispositif-d-aide-medicale-dont-beneficient-pres-de-55-000-personnes-1504730.html");

    private final FactKey<Boolean> otherCover;
    private final FactKey<Boolean> pregnant;
    private final FactKey<Boolean> veteran;
    private final FactKey<Judgment<String>> cardM;
    private final FactKey<Judgment<String>> cardC;
    private final String questionOfM;
    private final String questionOfC;

    /** Adds to the sheet the facts that the categories need; the two questions are those left open by the province. */
    public CardCategories(FactSheet sheet, String questionOfM, String questionOfC) {
        this.questionOfM = questionOfM;
        this.questionOfC = questionOfC;
        otherCover = sheet.yesNo(
                "other_cover",
                "Autre couverture",
                "La personne a-t-elle une autre couverture (CAFAT, mutuelle, assurance)\u202F?");
        pregnant = sheet.yesNo("pregnant", "Grossesse", "La personne est-elle enceinte\u202F?", Confidentiality.HEALTH);
        veteran = sheet.yesNo(
                "veteran",
                "Ancien combattant ou assimilé",
                "La personne est-elle ancien combattant, volontaire des Forces françaises libres ou veuve de"
                        + " guerre\u202F?");
        cardM = sheet.judgedChoice(
                "card_m_conditions",
                "Conditions de la carte M",
                "La personne remplit-elle les conditions de la carte M\u202F?",
                YesOrNo.CHOICES);
        cardC = sheet.judgedChoice(
                "card_c_conditions",
                "Conditions de la carte C",
                "La personne remplit-elle les conditions de la carte C\u202F?",
                YesOrNo.CHOICES);
    }

    /** A without any other cover, B beside one. */
    public Condition ordinary() {
        return new AnyOf(
                press("categorie", "Catégorie de carte"),
                List.of(
                        new Not(
                                press("categorie-a", "Carte A\u00A0: aucune autre couverture")
                                        .saying(onScreen(
                                                        "Carte A\u00A0: la personne n’a aucune autre couverture.",
                                                        "",
                                                        "")
                                                .tellingThePerson(
                                                        "Carte A\u00A0: vous n’avez aucune autre couverture.", ""))
                                        .granting("A"),
                                new Is(press("couverture-a", "Avoir une autre couverture"), otherCover)),
                        new Is(
                                press("categorie-b", "Carte B\u00A0: une autre couverture existe")
                                        .saying(onScreen("Carte B\u00A0: une autre couverture existe.", "", "")
                                                .tellingThePerson("Carte B\u00A0: vous avez une autre couverture.", ""))
                                        .granting("B"),
                                otherCover)));
    }

    public Condition ofPregnancy() {
        return new All(
                press("carte-m", "À défaut, carte M de la femme enceinte sans couverture")
                        .asking(questionOfM)
                        .granting("M"),
                List.of(
                        new Is(
                                press("carte-m-grossesse", "Être enceinte")
                                        .saying(onScreen("La personne est enceinte.", "", "")),
                                pregnant),
                        new Not(
                                press("carte-m-couverture", "N’avoir aucune autre couverture"),
                                new Is(press("couverture-m", "Avoir une autre couverture"), otherCover)),
                        admitted("carte-m-conditions", "Remplir les conditions de la carte M", questionOfM, cardM)));
    }

    public Condition ofVeterans() {
        return new All(
                Clause.of(
                                TEXT_OF_CARD_C,
                                Grade.PRESS,
                                "carte-c",
                                "À défaut, carte C de l’ancien combattant ou assimilé")
                        .asking(questionOfC)
                        .granting("C"),
                List.of(
                        new Is(
                                Clause.of(
                                                TEXT_OF_CARD_C,
                                                Grade.PRESS,
                                                "carte-c-qualite",
                                                "Être ancien combattant ou assimilé")
                                        .saying(onScreen("La personne est ancien combattant ou assimilée.", "", "")),
                                veteran),
                        admitted("carte-c-conditions", "Remplir les conditions de la carte C", questionOfC, cardC)));
    }

    private static Condition admitted(String key, String title, String open, FactKey<Judgment<String>> question) {
        return new Judged(
                Clause.of(TEXT, Grade.READING, key, title)
                        .saying(onScreen(
                                "Jugé par une personne\u00A0: {justification}",
                                "Jugé par une personne\u00A0: {justification}",
                                "Aucun texte lu ne donne les conditions de cette carte dans cette province."))
                        .asking(open),
                question,
                List.of(YES));
    }

    private static Clause press(String key, String title) {
        return Clause.of(TEXT, Grade.PRESS, key, title);
    }
}
