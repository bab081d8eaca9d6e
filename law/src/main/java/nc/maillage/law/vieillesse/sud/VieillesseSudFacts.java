package nc.maillage.law.vieillesse.sud;

import java.time.LocalDate;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.vieillesse.PensionFirst;

/** « Faits du minimum vieillesse du Sud »: the person, the children who owe aliments, what the service and the judge fix. */
final class VieillesseSudFacts {
    static final String YES = "oui";
    private static final FactSheet OPEN = new FactSheet();

    static final FactKey<LocalDate> APPLICATION_DATE =
            OPEN.pastDate("application_date", "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
    static final FactKey<LocalDate> BIRTH_DATE =
            OPEN.pastDate("birth_date", "Naissance", "Quel est le jour de naissance de la personne\u202F?");
    static final FactKey<Judgment<String>> AGE_ON_THE_DAY = OPEN.judgedChoice(
            "age_on_the_day",
            "Jour même de l’anniversaire",
            "Le jour de la demande est celui de l’anniversaire\u202F: la personne a-t-elle plus que l’âge demandé\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Judgment<String>> RESIDENCE = OPEN.judgedChoice(
            "residence_condition",
            "Condition de résidence",
            "La personne remplit-elle la condition de résidence de la province Sud\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Judgment<String>> RESOURCES = OPEN.judgedChoice(
            "resources_condition",
            "Condition de ressources",
            "La personne remplit-elle la condition de ressources de la province Sud\u202F?",
            YesOrNo.CHOICES);
    static final PensionFirst PENSION = new PensionFirst(OPEN);
    static final FactKey<Judgment<String>> PENSION_NOT_ASKED_FOR = OPEN.judgedChoice(
            "pension_not_required",
            "Pension non exigée",
            "La province Sud peut-elle accorder l’aide sans que la pension soit demandée d’abord\u202F?",
            YesOrNo.CHOICES);
    static final FactKey<Boolean> OBLIGED_CHILDREN = OPEN.yesNo(
            "obliged_children",
            "Enfants qui doivent des aliments",
            "La personne a-t-elle des enfants qui lui doivent des aliments\u202F?");
    static final FactKey<Boolean> SHARE_REFUSED = OPEN.yesNo(
            "share_refused", "Participation refusée", "Un enfant refuse-t-il de payer sa participation\u202F?");
    static final FactKey<Judgment<Francs>> JUDGE_SHARE = OPEN.judgedFrancs(
            "judge_share",
            "Participation fixée par le juge, par mois",
            "Quelle participation le juge a-t-il fixée, par mois et en francs\u202F?");
    static final FactKey<Judgment<Francs>> CHILDREN_SHARE = OPEN.judgedFrancs(
            "children_share",
            "Participation des enfants, par mois",
            "Quelle participation retenir pour les enfants, par mois et en francs\u202F?");
    static final FactKey<Judgment<Francs>> COMMISSION_AMOUNT = OPEN.judgedFrancs(
            "commission_amount",
            "Montant fixé par la commission, par mois",
            "Quel montant la commission d’aide sociale a-t-elle fixé, par mois et en francs\u202F?");
    static final FactSheet SHEET = OPEN.seal();

    private VieillesseSudFacts() {}
}
