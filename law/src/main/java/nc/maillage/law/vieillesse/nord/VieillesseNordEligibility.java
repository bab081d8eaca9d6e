package nc.maillage.law.vieillesse.nord;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LastsAtLeast;
import nc.maillage.law.rule.Condition.LongerThan;
import nc.maillage.law.rule.Condition.Not;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;
import nc.maillage.law.rule.Condition.Under;
import nc.maillage.law.rule.Condition.YoungerThan;
import nc.maillage.law.rule.Wording;

/** « Droit au minimum vieillesse de la province Nord »: the rule, condition by condition; the commission has the last word. */
final class VieillesseNordEligibility {
    static final ParameterKey AGE = ParameterKey.of("mv-nord-age");
    static final ParameterKey RESIDENCE_MONTHS = ParameterKey.of("mv-nord-residence-mois");
    static final ParameterKey SINGLE_CEILING = ParameterKey.of("mv-nord-plafond-seul");
    static final ParameterKey COUPLE_CEILING = ParameterKey.of("mv-nord-plafond-couple");
    static final List<ParameterKey> FIGURES = List.of(AGE, RESIDENCE_MONTHS, SINGLE_CEILING, COUPLE_CEILING);

    private static final LegalReference TEXT = LegalReference.unread(
            "Minimum vieillesse de la province Nord, texte à retrouver", "https://www.province-nord.nc/node");

    static final Condition OLD_ENOUGH = new Not(
            old("age", "Avoir atteint l’âge demandé"),
            new YoungerThan(
                    old("age-non-atteint", "N’avoir pas atteint l’âge demandé")
                            .saying(onScreen(
                                            "L’âge demandé n’est pas atteint\u00A0: il le sera le {majorite}.",
                                            "L’âge demandé est atteint, {age} au jour de la demande.",
                                            "")
                                    .tellingThePerson(
                                            "Vous n’avez pas encore l’âge demandé\u00A0: vous l’aurez le {majorite}.",
                                            "Vous avez l’âge demandé.")),
                    VieillesseNordFacts.BIRTH_DATE,
                    VieillesseNordFacts.APPLICATION_DATE,
                    AGE));

    static final Condition RESIDENCE = new InTurn(
            old("residence", "Habiter en province Nord depuis la durée demandée")
                    .asking("MN-02"),
            List.of(
                    new OneOf(
                            old("residence-province", "Habiter en province Nord")
                                    .saying(onScreen(
                                                    "La personne habite en province Nord.",
                                                    "La personne n’habite pas en province Nord\u00A0: {reponse}.",
                                                    "")
                                            .tellingThePerson(
                                                    "Vous habitez en province Nord.",
                                                    "Vous n’habitez pas en province Nord\u00A0: {reponse}.")),
                            VieillesseNordFacts.RESIDENCE_PROVINCE,
                            List.of(VieillesseNordFacts.NORD)),
                    new LastsAtLeast(
                            old("residence-duree", "Y habiter depuis la durée demandée")
                                    .saying(both("habite depuis {duree}, la durée demandée est de {seuil}."))
                                    .asking("MN-02"),
                            VieillesseNordFacts.RESIDENCE_SINCE,
                            VieillesseNordFacts.APPLICATION_DATE,
                            RESIDENCE_MONTHS)));

    static final Condition CENTRE = judged(
            old("centre-des-interets", "Avoir en province Nord le centre de ses intérêts moraux et matériels"),
            "Aucune règle ne répond seule.",
            VieillesseNordFacts.CENTRE_OF_INTERESTS,
            VieillesseNordFacts.NORD);

    static final Condition PENSIONS = VieillesseNordFacts.PENSION.condition(
            TEXT, Grade.OLD, VieillesseNordFacts.BIRTH_DATE, VieillesseNordFacts.APPLICATION_DATE, "MN-06", "MN-07");

    static final Condition AT_HOME = new Not(
            old("domicile", "N’être accueilli ni en établissement, ni en maison de retraite, ni en famille")
                    .saying(onScreen(
                                    "La personne vit chez elle.",
                                    "La personne est accueillie en établissement, en maison de retraite ou en famille.",
                                    "")
                            .tellingThePerson(
                                    "", "Vous êtes accueilli en établissement, en maison de retraite ou en famille.")),
            new Is(old("accueil", "Être accueilli"), VieillesseNordFacts.ACCOMMODATED));

    private static final Condition PARTNER_OLD_ENOUGH = new LongerThan(
            old("age-du-conjoint", "Avoir un conjoint qui a plus que l’âge demandé")
                    .saying(onScreen("Le conjoint a plus de {seuil}.", "", "Le conjoint a {seuil} ce jour-là."))
                    .asking("MN-05"),
            VieillesseNordFacts.PARTNER_BIRTH_DATE,
            VieillesseNordFacts.APPLICATION_DATE,
            AGE,
            VieillesseNordFacts.PARTNER_ON_THE_DAY,
            List.of(VieillesseNordFacts.YES));

    static final Condition RESOURCES = new Otherwise(
            old("ressources", "Avoir des ressources inférieures au plafond").asking("MN-01", "MN-04", "MN-09"),
            List.of(
                    new InTurn(
                            old("personne-seule", "Personne seule"),
                            List.of(
                                    new Not(old("vit-seul", "Vivre seul"), couple("en-couple-seul")),
                                    under("ressources-seul", SINGLE_CEILING))),
                    new InTurn(
                            old("couple", "Couple dont chacun a plus que l’âge demandé"),
                            List.of(
                                    couple("en-couple"),
                                    PARTNER_OLD_ENOUGH,
                                    under("ressources-couple", COUPLE_CEILING))),
                    new InTurn(
                            old("couple-a-juger", "Couple dont l’un n’a pas plus que l’âge demandé"),
                            List.of(
                                    couple("en-couple-a-juger"),
                                    new Not(old("conjoint-jeune", "Avoir un conjoint plus jeune"), PARTNER_OLD_ENOUGH),
                                    judged(
                                            old("couple-commission", "Être admis par la commission")
                                                    .asking("MN-04"),
                                            "Le conjoint n’a pas plus que l’âge demandé\u00A0: le dossier va à la commission.",
                                            VieillesseNordFacts.YOUNGER_PARTNER,
                                            VieillesseNordFacts.YES)))));

    static final Condition VISA = new AnyOf(
            old("visa", "Avoir le visa de la commune").asking("MN-08"),
            List.of(
                    new Is(
                            old("visa-donne", "Avoir le visa")
                                    .saying(onScreen("La commune a visé le dossier.", "", "")),
                            VieillesseNordFacts.COMMUNE_VISA),
                    judged(
                            old("sans-visa", "Être admis sans visa").asking("MN-08"),
                            "La commune n’a pas visé le dossier.",
                            VieillesseNordFacts.WITHOUT_VISA,
                            VieillesseNordFacts.YES)));

    static final Condition RULE = new All(
            Clause.group(TEXT, Grade.OLD, "allocation"),
            List.of(OLD_ENOUGH, RESIDENCE, CENTRE, PENSIONS, AT_HOME, RESOURCES, VISA));

    static final Amount AMOUNT = new Amount.Decided(
            old("montant", "Montant de l’aide")
                    .saying(onScreen(
                                    "Fixé par la commission\u00A0: {justification}",
                                    "",
                                    "La commission d’aide sociale, chaque trimestre, accorde ou non et fixe le montant.")
                            .tellingThePerson(
                                    "La commission d’aide sociale a fixé votre aide à {montant} par mois.", ""))
                    .asking("MN-03"),
            VieillesseNordFacts.COMMISSION_AMOUNT);

    private VieillesseNordEligibility() {}

    private static Condition couple(String key) {
        return new Is(old(key, "Vivre en couple"), VieillesseNordFacts.IN_COUPLE);
    }

    private static Condition under(String key, ParameterKey ceiling) {
        return new Under(
                old(key, "Ressources inférieures au plafond")
                        .saying(onScreen(
                                        "{montant} par mois, c’est moins que le plafond de {plafond}.",
                                        "{montant} par mois, ce n’est pas moins que le plafond de {plafond}.",
                                        "")
                                .tellingThePerson(
                                        "Vos ressources sont de {montant} par mois, c’est moins que le plafond de"
                                                + " {plafond}.",
                                        "Vos ressources sont de {montant} par mois, ce n’est pas moins que le plafond de"
                                                + " {plafond}.")),
                VieillesseNordFacts.RESOURCES,
                ceiling);
    }

    private static Condition judged(
            Clause clause, String unknown, FactKey<Judgment<String>> question, String accepted) {
        return new Judged(
                clause.saying(onScreen(
                        "Jugé par une personne\u00A0: {justification}",
                        "Jugé par une personne, {reponse}\u00A0: {justification}",
                        unknown)),
                question,
                List.of(accepted));
    }

    private static Wording both(String said) {
        return onScreen("Elle y " + said, "Elle y " + said, "")
                .tellingThePerson(
                        "Vous y " + said.replace("habite ", "habitez "),
                        "Vous y " + said.replace("habite ", "habitez "));
    }

    private static Clause old(String key, String title) {
        return Clause.of(TEXT, Grade.OLD, key, title);
    }
}
