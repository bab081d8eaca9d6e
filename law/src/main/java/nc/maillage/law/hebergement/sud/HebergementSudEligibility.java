package nc.maillage.law.hebergement.sud;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LongerThan;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;
import nc.maillage.law.rule.Condition.Route;
import nc.maillage.law.rule.Condition.YoungerThan;

/** « Droit à l’aide à l’hébergement du Sud »: the commission by rule; no text of the aid itself was found. */
final class HebergementSudEligibility {
    static final ParameterKey AGE = ParameterKey.of("hebergement-sud-age");

    static final LegalReference AID = LegalReference.unread(
            "Aide à l’hébergement de la province Sud, texte à retrouver",
            "https://province-sud.nc/catweb/app/demarches?thematiques=SANTE_SOCIAL");
    private static final LegalReference REGIME = LegalReference.unread(
            "Loi du pays n°\u00A02009-2 modifiée par la loi du pays n°\u00A02019-8, telle que la page officielle la décrit",
            "https://service-public.nc/particuliers/sante-social/handicap/reconnaissance-et-aides-aux-adultes-handicapes");

    private static final Condition LATE_REQUEST = new LongerThan(
            regime("premiere-demande", "Avoir demandé la première reconnaissance après l’âge demandé")
                    .saying(onScreen(
                            "La première demande vient après {seuil}.",
                            "La première demande vient avant {seuil}.",
                            "La personne avait {seuil} le jour de la première demande."))
                    .asking("HS-03"),
            HebergementSudFacts.BIRTH_DATE,
            HebergementSudFacts.FIRST_REQUEST,
            AGE,
            HebergementSudFacts.REQUEST_ON_THE_DAY,
            List.of(HebergementSudFacts.YES));

    private static final Condition LIGHT_HANDICAP = new InTurn(
            regime("handicap-sous-le-taux", "Avoir été reconnu avant l’âge demandé, sous le taux qui donne la carte"),
            List.of(
                    new OneOf(
                            regime("taux", "Être reconnu sous le taux qui donne la carte")
                                    .saying(onScreen("{reponse}.", "{reponse}.", "")),
                            HebergementSudFacts.RECOGNITION,
                            List.of(HebergementSudFacts.UNDER_THE_RATE)),
                    new YoungerThan(
                            regime("age-de-la-reconnaissance", "Avoir été reconnu avant l’âge demandé")
                                    .saying(onScreen(
                                            "La personne avait {age} à la reconnaissance.",
                                            "La personne avait déjà {age} à la reconnaissance.",
                                            "")),
                            HebergementSudFacts.BIRTH_DATE,
                            HebergementSudFacts.RECOGNISED_ON,
                            AGE)));

    private static final Condition OF_THE_PROVINCE = new Otherwise(
            regime("commission", "Relever de la commission de la province").asking("HS-01", "HS-02"),
            List.of(
                    LATE_REQUEST,
                    LIGHT_HANDICAP,
                    judged(
                            "malgre-les-dates",
                            "Être pris en charge par la province malgré les dates",
                            "Les dates désignent la commission de la Nouvelle-Calédonie.",
                            HebergementSudFacts.TAKEN_ANYWAY,
                            "HS-02")));

    private static final Condition RESIDENCE = new OneOf(
            regime("residence", "Habiter en province Sud")
                    .saying(onScreen(
                                    "La personne habite en province Sud.",
                                    "La personne n’habite pas en province Sud\u00A0: {reponse}.",
                                    "")
                            .tellingThePerson(
                                    "Vous habitez en province Sud.",
                                    "Vous n’habitez pas en province Sud\u00A0: {reponse}.")),
            HebergementSudFacts.RESIDENCE_PROVINCE,
            List.of(HebergementSudFacts.SUD));

    private static final Condition STRUCTURE = new InTurn(
            reading("structure", "Être accueilli dans une structure que l’aide peut payer")
                    .asking("HS-05"),
            List.of(
                    new Is(
                            reading("accueil", "Être accueilli dans une structure")
                                    .saying(onScreen(
                                                    "La personne est accueillie dans une structure.",
                                                    "La personne n’est accueillie dans aucune structure.",
                                                    "")
                                            .tellingThePerson("", "Vous n’êtes accueilli dans aucune structure.")),
                            HebergementSudFacts.ACCOMMODATED),
                    judged(
                            "structure-admise",
                            "Être dans une structure admise",
                            "La liste des structures admises n’a pas été trouvée.",
                            HebergementSudFacts.STRUCTURE,
                            "HS-05")));

    private static final Condition CONDITIONS = judged(
            "conditions-de-la-province",
            "Remplir les autres conditions de la province",
            "Aucun texte de la province sur cette aide n’a été trouvé.",
            HebergementSudFacts.CONDITIONS,
            "HS-04");

    static final Condition RULE = new Route(
            Clause.group(REGIME, Grade.OFFICIAL, "orientation")
                    .saying(onScreen(
                                    "",
                                    "La personne relève de la commission de la Nouvelle-Calédonie\u00A0: la demande est"
                                            + " orientée vers {destination}, elle n’est pas refusée.",
                                    "")
                            .tellingThePerson(
                                    "",
                                    "Votre hébergement relève d’une autre aide\u00A0: votre demande est orientée vers"
                                            + " {destination}, elle n’est pas refusée."))
                    .asking("HS-01"),
            HebergementSudFacts.COMMISSION,
            HebergementSudFacts.NEW_CALEDONIA,
            "le régime du handicap et de la dépendance de la Nouvelle-Calédonie",
            new All(
                    Clause.group(AID, Grade.READING, "aide"),
                    List.of(RESIDENCE, OF_THE_PROVINCE, STRUCTURE, CONDITIONS)));

    private HebergementSudEligibility() {}

    private static Condition judged(
            String key, String title, String unknown, FactKey<Judgment<String>> question, String open) {
        return new Judged(
                reading(key, title)
                        .saying(onScreen(
                                "Jugé par une personne\u00A0: {justification}",
                                "Jugé par une personne\u00A0: {justification}",
                                unknown))
                        .asking(open),
                question,
                List.of(HebergementSudFacts.YES));
    }

    private static Clause regime(String key, String title) {
        return Clause.of(REGIME, Grade.OFFICIAL, key, title);
    }

    private static Clause reading(String key, String title) {
        return Clause.of(AID, Grade.READING, key, title);
    }
}
