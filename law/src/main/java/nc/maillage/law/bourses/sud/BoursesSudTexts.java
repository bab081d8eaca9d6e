package nc.maillage.law.bourses.sud;

import nc.maillage.law.LegalReference;

/** The texts behind the clauses that a version did not write itself. None of their articles was read. */
final class BoursesSudTexts {
    static final LegalReference GRANTS = LegalReference.unread(
            "Délibération n°\u00A019-2001/APS du 26\u00A0juillet\u00A02001 modifiée", "https://doczz.fr/doc/3568628/");
    static final LegalReference KINDS = LegalReference.unread(
            "Délibération n°\u00A019-2001/APS du 26\u00A0juillet\u00A02001 modifiée, telle que la presse la décrit",
            "https://noumeapost.nc/2025/02/11/lactu-en-3-mardi-11-fevrier-2025/");
    static final LegalReference TEN_YEARS = LegalReference.unread(
            "Délibération de l’assemblée de la province Sud du 15\u00A0juillet\u00A02024, numéro à confirmer",
            "https://nouvelle-caledonie.tribunal-administratif.fr/decisions-de-justice/dernieres-decisions/bourses-scolaires"
                    + "-du-premier-et-second-degre-en-province-sud");
    static final LegalReference WINDOW = LegalReference.unread(
            "Délibération de l’assemblée de la province Sud du 31\u00A0juillet\u00A02025, numéro à confirmer, telle que la"
                    + " presse la décrit",
            "https://www.opinion-internationale.com/2025/08/01/bourses-scolaires-en-nouvelle-caledonie-la-province-sud-recule"
                    + "-les-syndicats-applaudissent-le-flnks-vote-contre_136876.html");

    static final LegalReference CANTEEN = LegalReference.unread(
            "Part de la province à la cantine des boursiers, texte à confirmer",
            "https://www.province-sud.nc/wp-content/SudMag/021/5");

    private BoursesSudTexts() {}
}
