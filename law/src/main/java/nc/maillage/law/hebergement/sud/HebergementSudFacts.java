package nc.maillage.law.hebergement.sud;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.Provinces;
import nc.maillage.law.fact.YesOrNo;

/** « Faits de l’aide à l’hébergement du Sud »: the recognition of the handicap, the structure, what a person fixes. */
final class HebergementSudFacts {
    static final String SUD = Provinces.SUD;
    static final String YES = YesOrNo.YES;
    static final String NEW_CALEDONIA = "nouvelle-caledonie";
    static final String UNDER_THE_RATE = "sous-le-taux";
    private static final FactSheet OPEN = new FactSheet();

    static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    static final FactKey<LocalDate> BIRTH_DATE =
            OPEN.pastDate("birth_date", "Naissance", "Quel est le jour de naissance de la personne\u202F?");
    static final FactKey<String> RESIDENCE_PROVINCE = OPEN.choice(
            "residence_province",
            "Province d’habitation",
            "Dans quelle province la personne habite-t-elle\u202F?",
            Provinces.CHOICES);
    static final FactKey<Judgment<String>> COMMISSION = OPEN.judgedChoice(
            "recognising_commission",
            "Commission de reconnaissance",
            "Quelle commission reconnaît le handicap ou la dépendance de la personne\u202F?",
            List.of(
                    new Choice("province", "Celle de la province (CPPS)"),
                    new Choice(NEW_CALEDONIA, "Celle de la Nouvelle-Calédonie (CRHD-NC)")));
    static final FactKey<LocalDate> FIRST_REQUEST = OPEN.pastDate(
            "first_recognition_request",
            "Première demande de reconnaissance",
            "Quel jour la première demande de reconnaissance, à une commission ou à l’autre, a-t-elle été"
                    + " déposée\u202F?");
    static final FactKey<Judgment<String>> REQUEST_ON_THE_DAY = OPEN.judgedChoice(
            "request_on_the_day",
            "Première demande le jour même de l’anniversaire",
            "La première demande est du jour de l’anniversaire\u202F: vient-elle après l’âge demandé\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<String> RECOGNITION = OPEN.healthChoice(
            "recognition",
            "Reconnaissance du handicap",
            "Où en est la reconnaissance du handicap de la personne\u202F?",
            List.of(
                    new Choice("jamais", "Aucune reconnaissance"),
                    new Choice(UNDER_THE_RATE, "Reconnu, sous le taux qui donne la carte"),
                    new Choice("carte", "Reconnu, à partir du taux qui donne la carte")));
    static final FactKey<LocalDate> RECOGNISED_ON = OPEN.pastDate(
            "recognised_on",
            "Jour de la reconnaissance",
            "Quel jour le handicap a-t-il été reconnu pour la première fois\u202F?");
    static final FactKey<Judgment<String>> TAKEN_ANYWAY = OPEN.judgedChoice(
            "province_takes_anyway",
            "Prise en charge malgré les dates",
            "Les dates désignent la commission de la Nouvelle-Calédonie\u202F: la province prend-elle la personne en"
                    + " charge\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Boolean> ACCOMMODATED = OPEN.yesNo(
            "accommodated",
            "Accueil dans une structure",
            "La personne est-elle accueillie, ou admise, dans une structure spécialisée\u202F?");
    static final FactKey<Judgment<String>> STRUCTURE = OPEN.judgedChoice(
            "structure_admitted", "Structure admise", "L’aide peut-elle payer cette structure\u202F?", YesOrNo.CHOICES);
    static final FactKey<Judgment<String>> CONDITIONS = OPEN.judgedChoice(
            "other_conditions",
            "Autres conditions de la province",
            "La personne remplit-elle les conditions d’âge, de résidence et de ressources de la province Sud\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Judgment<Francs>> PERSON_SHARE = OPEN.judgedFrancs(
            "person_share",
            "Participation de la personne, par mois",
            "Quelle participation laisser à la personne, par mois et en francs\u202F?");
    static final FactKey<Judgment<Francs>> COMMISSION_AMOUNT = OPEN.judgedFrancs(
            "commission_amount",
            "Montant fixé par la commission, par mois",
            "Quel montant la commission d’aide sociale a-t-elle fixé, par mois et en francs\u202F?");
    static final FactSheet SHEET = OPEN.seal();

    private HebergementSudFacts() {}
}
