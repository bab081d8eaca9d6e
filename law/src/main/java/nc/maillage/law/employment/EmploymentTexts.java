package nc.maillage.law.employment;

import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.rule.Clause;

/** The texts of local employment; where only a page that presents a text was read, the article is still to confirm. */
final class EmploymentTexts {
    private static final LegalReference LAW = LegalReference.unread(
            "Loi du pays n°\u00A02016-17 du 19\u00A0décembre\u00A02016, telle que la présente la DRHFPNC",
            "https://drhfpnc.gouv.nc/acces-fp-emploi/le-dispositif-relatif-lemploi-local");
    private static final LegalReference CITIZENSHIP = new LegalReference(
            "Loi organique n°\u00A099-209 du 19\u00A0mars\u00A01999",
            "article 188",
            null,
            null,
            "http://www.nouvelle-caledonie.gouv.fr/layout/set/print/Politiques-publiques/Citoyennete/Les-elections-en-NC/Liste-speciale-provinciale");
    private static final LegalReference COMMISSION = LegalReference.unread(
            "Loi du pays n°\u00A02016-17 du 19\u00A0décembre\u00A02016 et délibération n°\u00A0216 du"
                    + " 29\u00A0décembre\u00A02016, telles que les présente l’UT-CFE-CGC",
            "https://utcfecgc.nc/la-commission-pour-lemploi-local-dans-la-fonction-publique-cpel-fp/");
    private static final LegalReference CONTRACTS = LegalReference.unread(
            "Texte des agents contractuels de droit public, tel que le présente la DRHFPNC",
            "https://drhfpnc.gouv.nc/carriere-des-agents-publics/agents-contractuels-de-droit-public");
    private static final LegalReference NORD = LegalReference.unread(
            "Page de la province Nord sur les avis de vacance de poste",
            "https://province-nord.nc/demarches/les-avis-vacance-poste");
    private static final LegalReference NOTICES = LegalReference.unread(
            "Niveaux imprimés dans 1\u00A0576\u00A0avis de vacance publiés du 19\u00A0janvier\u00A02024 au"
                    + " 22\u00A0août\u00A02025\u00A0; l’arrêté qui les fixe par corps n’a pas été trouvé",
            "https://github.com/adriens/odata-avps-drhfpnc");

    private EmploymentTexts() {}

    static Clause group(String key) {
        return Clause.group(LAW, Grade.OFFICIAL, key);
    }

    static Clause law(String key, String title) {
        return Clause.of(LAW, Grade.OFFICIAL, key, title);
    }

    /** Where no text read says it: a person answers. */
    static Clause notFound(String key, String title) {
        return Clause.of(LAW, Grade.READING, key, title);
    }

    static Clause citizenship(String key, String title) {
        return Clause.of(CITIZENSHIP, Grade.OFFICIAL, key, title);
    }

    static Clause commission(String key, String title) {
        return Clause.of(COMMISSION, Grade.SECONDARY, key, title);
    }

    static Clause contracts(String key, String title) {
        return Clause.of(CONTRACTS, Grade.OFFICIAL, key, title);
    }

    /** What one province says that it does is not the law of the others. */
    static Clause practice(String key, String title) {
        return Clause.of(NORD, Grade.READING, key, title);
    }

    static Clause notices(String key, String title) {
        return Clause.of(NOTICES, Grade.READING, key, title);
    }
}
