package nc.maillage.law.amg.sud;

import nc.maillage.law.LegalReference;

/** The texts of the card. None of their articles was read: the references say « article à confirmer ». */
final class AmgSudTexts {
    static final LegalReference PROVINCE = LegalReference.unread(
            "Délibération n°\u00A012-90/APS du 24\u00A0janvier\u00A01990 modifiée",
            "https://www.province-sud.nc/demarches/aide-medicale");
    static final LegalReference CARDS = LegalReference.unread(
            "Délibération cadre n°\u00A049 du 28\u00A0décembre\u00A01989",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/l-aide-medicale-mode-d-emploi-1355486.html");
    static final LegalReference CARD_C = LegalReference.unread(
            "Délibération cadre n°\u00A049 du 28\u00A0décembre\u00A01989",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/crise-en-nouvelle-caledonie-7-points-pour-mieux-comprendre"
                    + "-le-dispositif-d-aide-medicale-dont-beneficient-pres-de-55-000-personnes-1504730.html");

    private AmgSudTexts() {}
}
