package nc.maillage.law.amg.sud;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.rule.Condition;

/** The conditions of the card by the name of their page, for the tests of other packages. */
public final class AmgSudConditions {
    private AmgSudConditions() {}

    public static Map<String, Condition> byPage() {
        Map<String, Condition> pages = new LinkedHashMap<>();
        pages.put("0-orientation", orientation());
        pages.put("1-residence", AmgSudEligibility.RESIDENCE);
        pages.put("2-centre-des-interets", AmgSudEligibility.CENTRE_OF_INTERESTS);
        pages.put("3-ressources", AmgSudEligibility.RESOURCES);
        pages.put("4-rattachement", AmgSudEligibility.ATTACHED);
        pages.put("5-categorie", AmgSudEligibility.CATEGORY);
        pages.put("6-carte-m", AmgSudEligibility.CARD_M);
        pages.put("7-carte-c", AmgSudEligibility.CARD_C);
        return pages;
    }

    private static Condition orientation() {
        return AmgSudEligibility.RULE;
    }
}
