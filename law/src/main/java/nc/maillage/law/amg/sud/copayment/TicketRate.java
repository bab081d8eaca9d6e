package nc.maillage.law.amg.sud.copayment;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Amount.Case;
import nc.maillage.law.rule.Amount.Figure;
import nc.maillage.law.rule.Amount.FirstCase;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LongerThan;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Taux du ticket modérateur »: of the day of care, the patient and the act. */
final class TicketRate {
    private static final List<String> EXEMPT =
            List.of(TicketFacts.DISABLED, TicketFacts.IN_ESTABLISHMENT, TicketFacts.SOCIAL_AID, TicketFacts.VETERAN);
    private static final List<String> REDUCED_IN_LONG_ILLNESS =
            List.of(TicketFacts.SURGERY, TicketFacts.HOME_VISIT, TicketFacts.LAND_TRANSPORT);
    private static final List<String> FREE_IN_LONG_ILLNESS =
            List.of(TicketFacts.DRUGS, TicketFacts.PUBLIC_STAY, TicketFacts.OTHER_CARE);

    static final Condition IN_DISPENSARY = new Is(
            press(TicketTexts.DISPENSARIES, "dispensaire", "Soins dans un dispensaire de la province")
                    .saying(onScreen("Soins dans un dispensaire de la province.", "", ""))
                    .asking("TM-12"),
            TicketFacts.DISPENSARY);

    private static final Condition EXEMPTED = new AnyOf(
            press(TicketTexts.EXEMPTIONS, "exemption", "Situation exemptée").asking("TM-09", "TM-10"),
            List.of(
                    new OneOf(
                            press(TicketTexts.EXEMPTIONS, "exemption-situation", "Être dans une situation exemptée")
                                    .saying(onScreen("Situation exemptée\u00A0: {reponse}.", "", "")),
                            TicketFacts.EXEMPTION,
                            EXEMPT),
                    new InTurn(
                            reading(
                                    "exemption-minimum-vieillesse",
                                    "Être exempté comme titulaire du minimum vieillesse"),
                            List.of(
                                    new OneOf(
                                            reading("titulaire-minimum-vieillesse", "Avoir le minimum vieillesse"),
                                            TicketFacts.EXEMPTION,
                                            List.of(TicketFacts.OLD_AGE_ALLOWANCE)),
                                    new Judged(
                                            reading("minimum-vieillesse-exempte", "Être exempté par une personne")
                                                    .saying(onScreen(
                                                            "Exemption admise par une personne\u00A0: {justification}",
                                                            "Exemption non admise par une personne\u00A0: {justification}",
                                                            ""))
                                                    .asking("TM-04"),
                                            TicketFacts.OLD_AGE_EXEMPT,
                                            List.of(TicketFacts.YES))))));

    private static final Condition PREGNANT = new Is(
            official("grossesse", "Femme enceinte").saying(onScreen("La personne est enceinte.", "", "")),
            TicketFacts.PREGNANT);

    private static final Condition CHILD = new Not(
            official("jeune-enfant", "Jeune enfant").saying(onScreen("Le patient est un jeune enfant.", "", "")),
            new LongerThan(
                    official("jeune-enfant-age", "Avoir dépassé l’âge du jeune enfant")
                            .saying(onScreen("", "", "L’enfant atteint {seuil} le jour même des soins."))
                            .asking("TM-03"),
                    TicketFacts.BIRTH_DATE,
                    TicketFacts.CARE_DATE,
                    TicketParameters.CHILD_AGE,
                    TicketFacts.CHILD_ON_THE_DAY,
                    List.of(TicketFacts.NO)));

    private static final Condition LONG_ILLNESS =
            new Is(official("longue-maladie", "Soins d’une longue maladie"), TicketFacts.LONG_ILLNESS);

    private static final Condition LONG_ILLNESS_REDUCED = new InTurn(
            official("longue-maladie-consultation", "Longue maladie, consultation ou transport terrestre")
                    .saying(onScreen("Longue maladie\u00A0: consultation ou transport terrestre.", "", "")),
            List.of(
                    LONG_ILLNESS,
                    new OneOf(
                            official("acte-longue-maladie", "Consultation, visite ou transport terrestre"),
                            TicketFacts.ACT,
                            REDUCED_IN_LONG_ILLNESS)));

    private static final Condition LONG_ILLNESS_FREE = new InTurn(
            official("longue-maladie-autres", "Longue maladie, tout autre acte ou produit")
                    .saying(onScreen("Longue maladie\u00A0: acte autre qu’une consultation ou un transport.", "", "")),
            List.of(
                    LONG_ILLNESS,
                    new OneOf(
                            official("autre-acte-longue-maladie", "Ni consultation, ni visite, ni transport terrestre"),
                            TicketFacts.ACT,
                            FREE_IN_LONG_ILLNESS),
                    new Otherwise(
                            Clause.group(TicketTexts.BUREAU, Grade.OFFICIAL, "une-seule-situation"),
                            List.of(
                                    new Not(
                                            official("sans-autre-situation", "N’être ni enceinte ni jeune enfant"),
                                            new AnyOf(
                                                    official("autre-situation", "Être enceinte ou jeune enfant"),
                                                    List.of(PREGNANT, CHILD))),
                                    new Judged(
                                            official("deux-situations", "Taux de la longue maladie retenu")
                                                    .asking("TM-05"),
                                            TicketFacts.RATE_WHEN_SEVERAL,
                                            List.of(TicketFacts.LONG_ILLNESS_RATE))))));

    static final Amount RATE = new FirstCase(
            official("ticket-moderateur", "Ticket modérateur")
                    .saying(onScreen("", "", "").tellingThePerson("Le ticket modérateur est de {montant}.", ""))
                    .asking("TM-02"),
            List.of(
                    new Case(IN_DISPENSARY, figure(TicketTexts.DISPENSARIES, Grade.PRESS, TicketParameters.DISPENSARY)),
                    new Case(EXEMPTED, figure(TicketTexts.EXEMPTIONS, Grade.PRESS, TicketParameters.EXEMPT)),
                    new Case(LONG_ILLNESS_REDUCED, figure(TicketParameters.LONG_ILLNESS)),
                    new Case(LONG_ILLNESS_FREE, figure(TicketParameters.LONG_ILLNESS_OTHER)),
                    new Case(PREGNANT, figure(TicketParameters.PREGNANCY)),
                    new Case(CHILD, figure(TicketParameters.CHILD))),
            figure(TicketParameters.ORDINARY));

    private TicketRate() {}

    private static Amount figure(ParameterKey rate) {
        return figure(TicketTexts.BUREAU, Grade.OFFICIAL, rate);
    }

    private static Amount figure(LegalReference text, Grade grade, ParameterKey rate) {
        return new Figure(
                Clause.of(text, grade, rate.name(), "").saying(onScreen("Le taux est de {montant}.", "", "")), rate);
    }

    private static Clause official(String key, String title) {
        return Clause.of(TicketTexts.BUREAU, Grade.OFFICIAL, key, title);
    }

    private static Clause press(LegalReference text, String key, String title) {
        return Clause.of(text, Grade.PRESS, key, title);
    }

    private static Clause reading(String key, String title) {
        return Clause.of(TicketTexts.EXEMPTIONS, Grade.READING, key, title);
    }
}
