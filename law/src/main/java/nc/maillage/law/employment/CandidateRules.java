package nc.maillage.law.employment;

import static nc.maillage.law.rule.Wording.onScreen;

import java.util.List;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Condition.All;
import nc.maillage.law.rule.Condition.AnyOf;
import nc.maillage.law.rule.Condition.InTurn;
import nc.maillage.law.rule.Condition.Is;
import nc.maillage.law.rule.Condition.Judged;
import nc.maillage.law.rule.Condition.LastsAtLeast;
import nc.maillage.law.rule.Condition.OneOf;
import nc.maillage.law.rule.Condition.Otherwise;

/** « Priorité d’un candidat »: first the citizens, failing that the residents of a sufficient duration; it excludes nobody. */
public final class CandidateRules {
    private static final List<String> YES = List.of(YesOrNo.YES);

    public static final Condition WAY = new Otherwise(
            EmploymentTexts.law("voie", "Être recruté par une voie que la loi classe"),
            List.of(
                    new OneOf(
                            EmploymentTexts.law("voie-classee", "Sur titre, ou comme contractuel")
                                    .saying(onScreen("{reponse}.", "{reponse}.", ""))
                                    .asking("EL-10"),
                            CandidateFacts.WAY,
                            List.of(CandidateFacts.ON_TITLE, CandidateFacts.CONTRACT)),
                    new InTurn(
                            EmploymentTexts.notFound("voie-directe", "Directement ou sans concours, comme sur titre"),
                            List.of(
                                    new OneOf(
                                            EmploymentTexts.notFound("recrutement-direct", "Recrutement direct"),
                                            CandidateFacts.WAY,
                                            List.of(CandidateFacts.DIRECT)),
                                    judged(
                                            EmploymentTexts.notFound("direct-comme-sur-titre", "Classé comme sur titre")
                                                    .asking("EL-06"),
                                            CandidateFacts.DIRECT_AS_ON_TITLE)))));

    public static final Condition CITIZENSHIP = new InTurn(
            EmploymentTexts.law("citoyennete", "Être citoyen de la Nouvelle-Calédonie"),
            List.of(
                    new Is(
                            EmploymentTexts.law("citoyennete-invoquee", "Invoquer la citoyenneté")
                                    .saying(onScreen(
                                            "La citoyenneté est invoquée.", "La citoyenneté n’est pas invoquée.", "")),
                            CandidateFacts.CITIZENSHIP_CLAIMED),
                    proof(
                            EmploymentTexts.citizenship("citoyennete-prouvee", "En donner la preuve"),
                            "citoyenneté",
                            CandidateFacts.CITIZENSHIP_PROOF,
                            CandidateFacts.CITIZENSHIP_NEW_PROOF)));

    private static final Condition DURATION = new AnyOf(
            EmploymentTexts.law("duree", "Résider depuis au moins la durée du niveau")
                    .asking("EL-03"),
            List.of(lasting(ResidenceLevel.FIRST), lasting(ResidenceLevel.SECOND), lasting(ResidenceLevel.THIRD)));

    public static final Condition RESIDENCE = new Otherwise(
            EmploymentTexts.law("residence", "Avoir une durée de résidence suffisante"),
            List.of(
                    new InTurn(
                            EmploymentTexts.law("residence-avec-duree", "L’avis demande une durée minimale"),
                            List.of(
                                    new OneOf(
                                            EmploymentTexts.law("niveau-avec-duree", "Niveau de l’avis")
                                                    .saying(onScreen("{reponse}.", "{reponse}.", ""))
                                                    .asking("EL-01", "EL-13"),
                                            CandidateFacts.LEVEL,
                                            List.of(
                                                    ResidenceLevel.FIRST.code(),
                                                    ResidenceLevel.SECOND.code(),
                                                    ResidenceLevel.THIRD.code())),
                                    new Is(
                                            EmploymentTexts.law("residence-invoquee", "Invoquer une durée de résidence")
                                                    .saying(onScreen(
                                                            "Une durée de résidence est invoquée.",
                                                            "Aucune durée de résidence n’est invoquée.",
                                                            "")),
                                            CandidateFacts.RESIDENCE_CLAIMED),
                                    proof(
                                            EmploymentTexts.law("residence-prouvee", "En donner la preuve"),
                                            "résidence",
                                            CandidateFacts.RESIDENCE_PROOF,
                                            CandidateFacts.RESIDENCE_NEW_PROOF),
                                    new Judged(
                                            EmploymentTexts.notFound("absences", "Ne pas l’avoir interrompue")
                                                    .saying(onScreen(
                                                            "Jugé par une personne, {reponse}\u00A0: {justification}",
                                                            "Jugé par une personne, {reponse}\u00A0: {justification}",
                                                            ""))
                                                    .asking("EL-03"),
                                            CandidateFacts.ABSENCES,
                                            List.of(CandidateFacts.NO_ABSENCE, CandidateFacts.WITHOUT_EFFECT)),
                                    new Judged(
                                            EmploymentTexts.notFound("jour-retenu", "Un jour retenu par une personne")
                                                    .saying(onScreen(
                                                            "Jour retenu\u00A0: {reponse}. {justification}", "", ""))
                                                    .asking("EL-02"),
                                            CandidateFacts.APPRECIATION_DAY,
                                            CandidateFacts.DAYS.stream()
                                                    .map(Choice::value)
                                                    .toList()),
                                    DURATION)),
                    new InTurn(
                            EmploymentTexts.notFound("residence-sans-duree", "L’avis ne demande aucune durée minimale"),
                            List.of(
                                    new OneOf(
                                            EmploymentTexts.notFound("niveau-sans-duree", "Niveau de l’avis")
                                                    .saying(onScreen("{reponse}.", "{reponse}.", ""))
                                                    .asking("EL-04"),
                                            CandidateFacts.LEVEL,
                                            List.of(ResidenceLevel.FOURTH.code())),
                                    judged(
                                            EmploymentTexts.notFound("priorite-sans-duree", "Avoir une priorité")
                                                    .asking("EL-04"),
                                            CandidateFacts.PRIORITY_WITHOUT_DURATION)))));

    public static final Condition PRIORITY =
            new Otherwise(EmploymentTexts.group("priorite"), List.of(CITIZENSHIP, RESIDENCE));

    public static final Condition CLASS = new InTurn(EmploymentTexts.group("classe"), List.of(WAY, PRIORITY));

    public static final Condition CONDITIONS_OF_THE_NOTICE = new All(
            EmploymentTexts.law("conditions-de-l-avis", "Remplir les conditions imprimées dans l’avis")
                    .asking("EL-11"),
            List.of(
                    judged(EmploymentTexts.law("diplome", "Avoir le diplôme demandé"), CandidateFacts.DIPLOMA),
                    judged(
                            EmploymentTexts.law("competences", "Avoir les compétences demandées"),
                            CandidateFacts.COMPETENCES)));

    private CandidateRules() {}

    private static Condition lasting(ResidenceLevel level) {
        return new InTurn(
                EmploymentTexts.law("duree-" + level.code(), level.label()),
                List.of(
                        new OneOf(
                                EmploymentTexts.law("niveau-" + level.code(), "Niveau de l’avis"),
                                CandidateFacts.LEVEL,
                                List.of(level.code())),
                        new LastsAtLeast(
                                EmploymentTexts.law("atteint-" + level.code(), "Durée atteinte")
                                        .saying(onScreen(
                                                "Réside depuis {duree} le {jour}, il faut au moins {seuil}.",
                                                "Ne réside que depuis {duree} le {jour}, il faut au moins {seuil}.",
                                                ""))
                                        .asking("EL-03"),
                                CandidateFacts.RESIDENT_SINCE,
                                CandidateFacts.APPRECIATED_ON,
                                level.years())));
    }

    /** An expired proof settles nothing by itself: a new one is awaited; a refused one is no proof. */
    private static Condition proof(
            Clause clause, String of, FactKey<Judgment<String>> first, FactKey<Judgment<String>> again) {
        String key = clause.key();
        return new Otherwise(
                clause.asking("EL-05"),
                List.of(
                        answered(clause, key + "-une-fois", "Preuve de la " + of, first, CandidateFacts.PROVED),
                        new InTurn(
                                Clause.of(
                                        clause.reference(),
                                        clause.grade(),
                                        key + "-a-nouveau",
                                        "À défaut, nouvelle preuve de la " + of),
                                List.of(
                                        answered(
                                                clause,
                                                key + "-expiree",
                                                "Première preuve expirée",
                                                first,
                                                CandidateFacts.EXPIRED),
                                        answered(
                                                clause,
                                                key + "-nouvelle",
                                                "Nouvelle preuve de la " + of,
                                                again,
                                                CandidateFacts.PROVED)))));
    }

    private static Condition answered(
            Clause of, String key, String title, FactKey<Judgment<String>> question, String accepted) {
        Clause clause = Clause.of(of.reference(), of.grade(), key, title)
                .saying(onScreen(
                        title + "\u00A0: {reponse}. {justification}", title + "\u00A0: {reponse}. {justification}", ""))
                .asking("EL-05");
        return new Judged(clause, question, List.of(accepted));
    }

    private static Condition judged(Clause clause, FactKey<Judgment<String>> question) {
        return new Judged(
                clause.saying(onScreen(
                        "Oui, jugé par une personne\u00A0: {justification}",
                        "Non, jugé par une personne\u00A0: {justification}",
                        "")),
                question,
                YES);
    }
}
