package nc.maillage.law.amg.sud.copayment;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;

/** « Faits du ticket modérateur »: the care, its day, the patient; the day of care is the one whose law applies. */
public final class TicketFacts {
    static final String CARD_C = "C";
    static final String NO_CARD = "aucune";
    static final String SURGERY = "consultation-cabinet";
    static final String HOME_VISIT = "visite-domicile";
    static final String LAND_TRANSPORT = "transport-terrestre";
    static final String DRUGS = "medicaments";
    static final String PUBLIC_STAY = "sejour-hospitalier-public";
    static final String OTHER_CARE = "autre";
    static final String DISABLED = "handicap";
    static final String IN_ESTABLISHMENT = "etablissement-de-sante";
    static final String SOCIAL_AID = "aide-sociale";
    static final String OLD_AGE_ALLOWANCE = "minimum-vieillesse";
    static final String VETERAN = "ancien-combattant";
    static final String LONG_ILLNESS_RATE = "longue-maladie";
    static final String YES = "oui";
    static final String NO = "non";

    private static final FactSheet OPEN = new FactSheet();

    public static final FactKey<LocalDate> CARE_DATE =
            OPEN.dayOfLaw("care_date", "Jour des soins", "Quel jour les soins ont-ils été donnés\u202F?");
    public static final FactKey<String> CARD = OPEN.choice(
            "card",
            "Carte d’aide médicale valable le jour des soins",
            "Quelle carte d’aide médicale la personne avait-elle le jour des soins\u202F?",
            List.of(
                    new Choice("A", "Carte A"),
                    new Choice("B", "Carte B"),
                    new Choice("M", "Carte M"),
                    new Choice(CARD_C, "Carte C"),
                    new Choice(NO_CARD, "Aucune carte valable")));
    public static final FactKey<String> ACT = OPEN.choice(
            "act",
            "Acte ou produit",
            "De quel acte ou produit s’agit-il\u202F?",
            List.of(
                    new Choice(SURGERY, "Consultation en cabinet"),
                    new Choice(HOME_VISIT, "Visite à domicile"),
                    new Choice(LAND_TRANSPORT, "Transport sanitaire terrestre"),
                    new Choice(DRUGS, "Médicaments"),
                    new Choice(PUBLIC_STAY, "Séjour hospitalier dans le secteur public"),
                    new Choice(OTHER_CARE, "Autre acte ou produit")));
    public static final FactKey<Boolean> DISPENSARY = OPEN.yesNo(
            "provincial_dispensary",
            "Soins dans un dispensaire de la province",
            "Les soins ont-ils été donnés dans un dispensaire de la province\u202F?");
    public static final FactKey<String> EXEMPTION = OPEN.healthChoice(
            "exemption",
            "Situation exemptée",
            "La personne est-elle dans une situation exemptée du ticket modérateur\u202F?",
            List.of(
                    new Choice(DISABLED, "Personne handicapée"),
                    new Choice(IN_ESTABLISHMENT, "Personne en établissement de santé"),
                    new Choice(SOCIAL_AID, "Bénéficiaire de l’aide sociale"),
                    new Choice(OLD_AGE_ALLOWANCE, "Titulaire du minimum vieillesse"),
                    new Choice(VETERAN, "Ancien combattant"),
                    new Choice("aucune", "Aucune de ces situations")));
    public static final FactKey<Judgment<String>> OLD_AGE_EXEMPT = OPEN.judgedChoice(
            "old_age_allowance_exempt",
            "Exemption du titulaire du minimum vieillesse",
            "Le titulaire du minimum vieillesse est-il exempté comme bénéficiaire de l’aide sociale\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Boolean> LONG_ILLNESS = OPEN.yesNo(
            "long_illness",
            "Longue maladie",
            "Les soins sont-ils ceux d’une longue maladie\u202F?",
            Confidentiality.HEALTH);
    public static final FactKey<Boolean> PREGNANT =
            OPEN.yesNo("pregnant", "Grossesse", "La personne est-elle enceinte\u202F?", Confidentiality.HEALTH);
    public static final FactKey<LocalDate> BIRTH_DATE = OPEN.pastDate(
            "patient_birth_date", "Naissance du patient", "Quel est le jour de naissance du patient\u202F?");
    public static final FactKey<Judgment<String>> CHILD_ON_THE_DAY = OPEN.judgedChoice(
            "child_on_the_day",
            "Jour même où finit l’âge du jeune enfant",
            "Le jour même de cet anniversaire, l’enfant a-t-il encore le taux des jeunes enfants\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> RATE_WHEN_SEVERAL = OPEN.judgedChoice(
            "rate_when_several",
            "Taux retenu quand deux situations s’appliquent",
            "La personne est en longue maladie et enceinte ou jeune enfant\u202F: quel taux retenir\u202F?",
            List.of(
                    new Choice(LONG_ILLNESS_RATE, "Celui de la longue maladie"),
                    new Choice("grossesse-ou-enfant", "Celui de la femme enceinte ou du jeune enfant")));
    public static final FactKey<Judgment<String>> PAYMENT_RESUMED = OPEN.judgedChoice(
            "payment_resumed",
            "Paiement repris le jour des soins",
            "Le jour des soins, la province payait-elle de nouveau cet acte\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Francs> PRICE = OPEN.francs(
            "price",
            "Prix qui sert de base",
            "Sur quel prix, en francs entiers, le ticket modérateur se prend-il\u202F?");
    public static final FactKey<Judgment<Francs>> WHOLE_FRANCS = OPEN.judgedFrancs(
            "whole_francs",
            "Part en francs entiers",
            "La part tombe entre deux francs\u202F: lequel des deux montants entiers retenir\u202F?");

    public static final FactSheet SHEET = OPEN.seal();

    private TicketFacts() {}
}
