package nc.maillage.law.amg.sud.copayment;

import nc.maillage.law.LegalReference;

/** The texts of the ticket modérateur. None of their articles was read: the references say « article à confirmer ». */
final class TicketTexts {
    static final LegalReference CARD = LegalReference.unread(
            "Délibération n°\u00A012-90/APS du 24\u00A0janvier\u00A01990 modifiée",
            "https://www.province-sud.nc/demarches/aide-medicale");
    static final LegalReference BUREAU = LegalReference.unread(
            "Délibération du Bureau de l’assemblée de la province Sud du 30\u00A0juillet\u00A02024, numéro à confirmer",
            "https://sudmag.nc/?p=48447");
    static final LegalReference EXEMPTIONS = LegalReference.unread(
            "Délibération du Bureau de l’assemblée de la province Sud du 30\u00A0juillet\u00A02024, numéro à confirmer",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/province-sud/aide-medicale-gratuite-en-province-sud-entre-"
                    + "suspension-et-nouvelles-dispositions-au-1er-aout-on-vous-explique-ce-qui-change-1510328.html");
    static final LegalReference DISPENSARIES = LegalReference.unread(
            "Délibération n°\u00A012-90/APS du 24\u00A0janvier\u00A01990 modifiée",
            "https://la1ere.francetvinfo.fr/crise-en-nouvelle-caledonie-la-province-sud-maintient-ses-investissements-mais"
                    + "-revoit-ses-aides-sociales-a-la-baisse-1506068.html");
    static final LegalReference CARD_C = LegalReference.unread(
            "Délibération cadre n°\u00A049 du 28\u00A0décembre\u00A01989",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/crise-en-nouvelle-caledonie-7-points-pour-mieux-comprendre"
                    + "-le-dispositif-d-aide-medicale-dont-beneficient-pres-de-55-000-personnes-1504730.html");
    static final LegalReference SUSPENSION = LegalReference.unread(
            "Décision de suspendre le paiement de l’aide médicale en province Sud",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/province-sud/crise-en-nouvelle-caledonie-la-province-sud"
                    + "-suspendra-l-aide-medicale-gratuite-des-lundi-prochain-1505381.html");
    static final LegalReference RESUMPTION = LegalReference.unread(
            "Décision de reprendre le paiement de l’aide médicale en province Sud",
            "https://la1ere.francetvinfo.fr/nouvellecaledonie/province-sud/reforme-de-l-aide-medicale-gratuite-en-province"
                    + "-sud-le-mnis-saisit-la-justice-1511201.html");

    private TicketTexts() {}
}
