package nc.maillage.law.employment;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;

/**
 * « Faits d’un candidat à un avis »: a status is not claimed, claimed while no proof of it is judged, then proved, refused or expired by
 * what a person answers.
 */
public final class CandidateFacts {
    static final String MOBILITY = "mobilite";
    static final String ON_TITLE = "titre";
    static final String DIRECT = "direct";
    static final String CONTRACT = "contrat";
    static final String PROVED = "prouvee";
    static final String REFUSED = "refusee";
    static final String EXPIRED = "expiree";
    static final String NO_ABSENCE = "aucune";
    static final String WITHOUT_EFFECT = "sans-effet";

    private static final FactSheet OPEN = new FactSheet();
    private static final List<Choice> PROOFS = List.of(
            new Choice(PROVED, "Prouvée"),
            new Choice(REFUSED, "Preuve refusée"),
            new Choice(EXPIRED, "Preuve expirée"));
    private static final List<Choice> NEW_PROOFS =
            List.of(new Choice(PROVED, "Prouvée"), new Choice(REFUSED, "Preuve refusée"));
    static final List<Choice> DAYS = List.of(
            new Choice("depot", "Dépôt de l’offre"),
            new Choice("limite", "Date limite de candidature"),
            new Choice("candidature", "Candidature"),
            new Choice("nomination", "Nomination"),
            new Choice("autre", "Autre jour"));

    public static final FactKey<String> WAY = OPEN.choice(
            "recruitment_way",
            "Voie de recrutement",
            "Par quelle voie cette personne serait-elle recrutée\u202F?",
            List.of(
                    new Choice(MOBILITY, "Fonctionnaire, par mobilité"),
                    new Choice(ON_TITLE, "Sur titre"),
                    new Choice(DIRECT, "Direct ou sans concours"),
                    new Choice(CONTRACT, "Contractuel")));
    public static final FactKey<Judgment<String>> DIRECT_AS_ON_TITLE = OPEN.judgedChoice(
            "direct_as_on_title",
            "Recrutement direct classé comme sur titre",
            "La priorité du recrutement sur titre vaut-elle pour ce recrutement direct\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<String> LEVEL = OPEN.choice(
            "notice_level",
            "Niveau de l’avis",
            "Quelle durée de résidence l’avis demande-t-il, une fois lue ou retenue par une personne\u202F?",
            ResidenceLevel.choices());
    public static final FactKey<Boolean> CITIZENSHIP_CLAIMED = OPEN.yesNo(
            "citizenship_claimed",
            "Citoyenneté invoquée",
            "Le candidat invoque-t-il la citoyenneté de la Nouvelle-Calédonie\u202F?");
    public static final FactKey<Judgment<String>> CITIZENSHIP_PROOF = OPEN.judgedChoice(
            "citizenship_proof",
            "Preuve de la citoyenneté",
            "Que vaut la preuve de la citoyenneté qui a été donnée\u202F?",
            PROOFS);
    public static final FactKey<Judgment<String>> CITIZENSHIP_NEW_PROOF = OPEN.judgedChoice(
            "citizenship_new_proof",
            "Nouvelle preuve de la citoyenneté",
            "Que vaut la nouvelle preuve de la citoyenneté, la première étant expirée\u202F?",
            NEW_PROOFS);
    public static final FactKey<Boolean> RESIDENCE_CLAIMED = OPEN.yesNo(
            "residence_claimed",
            "Durée de résidence invoquée",
            "Le candidat invoque-t-il une durée de résidence\u202F?");
    public static final FactKey<Judgment<String>> RESIDENCE_PROOF = OPEN.judgedChoice(
            "residence_proof",
            "Preuve de la résidence",
            "Que vaut la preuve de la résidence qui a été donnée\u202F?",
            PROOFS);
    public static final FactKey<Judgment<String>> RESIDENCE_NEW_PROOF = OPEN.judgedChoice(
            "residence_new_proof",
            "Nouvelle preuve de la résidence",
            "Que vaut la nouvelle preuve de la résidence, la première étant expirée\u202F?",
            NEW_PROOFS);
    public static final FactKey<LocalDate> RESIDENT_SINCE = OPEN.pastDate(
            "resident_since",
            "Début de la résidence",
            "Depuis quel jour le candidat réside-t-il en Nouvelle-Calédonie\u202F?");
    public static final FactKey<Judgment<String>> APPRECIATION_DAY = OPEN.judgedChoice(
            "appreciation_day",
            "Jour retenu pour la résidence",
            "À quel jour la résidence est-elle appréciée, aucun texte lu ne le disant\u202F?",
            DAYS);
    public static final FactKey<LocalDate> APPRECIATED_ON = OPEN.date(
            "appreciated_on", "Date du jour retenu", "Quelle est la date du jour retenu pour la résidence\u202F?");
    public static final FactKey<Judgment<String>> ABSENCES = OPEN.judgedChoice(
            "absences",
            "Absences",
            "Le candidat s’est-il absenté depuis ce jour, et l’absence interrompt-elle la résidence\u202F?",
            List.of(
                    new Choice(NO_ABSENCE, "Aucune absence"),
                    new Choice(WITHOUT_EFFECT, "Absences qui ne l’interrompent pas"),
                    new Choice("interrompt", "Absences qui l’interrompent")));
    public static final FactKey<Judgment<String>> PRIORITY_WITHOUT_DURATION = OPEN.judgedChoice(
            "priority_without_duration",
            "Priorité au niveau sans durée",
            "L’avis ne demande aucune durée minimale\u00A0: ce candidat, qui n’est pas citoyen, a-t-il une priorité\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> DIPLOMA = OPEN.judgedChoice(
            "diploma_held",
            "Diplôme demandé par l’avis",
            "Le candidat a-t-il le diplôme imprimé dans l’avis\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<Judgment<String>> COMPETENCES = OPEN.judgedChoice(
            "competences_held",
            "Compétences demandées par l’avis",
            "Le candidat a-t-il les compétences imprimées dans l’avis\u202F?",
            YesOrNo.CHOICES);
    public static final FactSheet SHEET = OPEN.seal();

    private CandidateFacts() {}
}
