package nc.maillage.law.amg.sud.copayment;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.OneOf;

/** « Prise en charge des soins »: a card of that day, and an act that it opens. */
final class TicketEligibility {
    static final Condition CARD = new OneOf(
            Clause.of(
                            TicketTexts.CARD,
                            Grade.OFFICIAL,
                            "carte",
                            "Avoir une carte d’aide médicale valable le jour des soins")
                    .saying(onScreen(
                                    "{reponse} valable le jour des soins.",
                                    "Aucune carte n’était valable le jour des soins\u00A0: tout le prix reste à la personne.",
                                    "")
                            .tellingThePerson(
                                    "Votre carte d’aide médicale était valable le jour des soins.",
                                    "Vous n’aviez pas de carte d’aide médicale valable le jour des soins\u00A0: tout le prix"
                                            + " reste à votre charge.")),
            TicketFacts.CARD,
            List.of("A", "B", "M", TicketFacts.CARD_C));

    static final Condition OPENED_BY_THE_CARD = new AnyOf(
            Clause.of(TicketTexts.CARD_C, Grade.PRESS, "acte-ouvert", "Recevoir des soins que la carte ouvre"),
            List.of(
                    new OneOf(
                            Clause.of(TicketTexts.CARD_C, Grade.PRESS, "carte-abm", "Avoir une carte A, B ou M")
                                    .saying(onScreen("{reponse}.", "", "")),
                            TicketFacts.CARD,
                            List.of("A", "B", "M")),
                    new OneOf(
                            Clause.of(
                                            TicketTexts.CARD_C,
                                            Grade.READING,
                                            "carte-c-sejour",
                                            "Être en séjour hospitalier dans le secteur public")
                                    .saying(onScreen(
                                                    "Séjour hospitalier dans le secteur public, que la carte C ouvre.",
                                                    "La carte C n’ouvre que les séjours hospitaliers dans le secteur"
                                                            + " public\u00A0; acte\u00A0: {reponse}.",
                                                    "")
                                            .tellingThePerson(
                                                    "",
                                                    "La carte C n’ouvre que les séjours hospitaliers dans le secteur"
                                                            + " public."))
                                    .asking("TM-08"),
                            TicketFacts.ACT,
                            List.of(TicketFacts.PUBLIC_STAY))));

    static final Condition RULE = new InTurn(
            Clause.group(TicketTexts.CARD, Grade.OFFICIAL, "prise-en-charge"), List.of(CARD, OPENED_BY_THE_CARD));

    private TicketEligibility() {}
}
