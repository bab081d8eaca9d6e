package nc.maillage.law.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;

/** « Faits du dossier d’un avis »: its corps, the level it prints, then what is done before the CPELFP and after. */
public final class NoticeFacts {
    static final String NOT_PRINTED = "aucune";
    static final String UNREADABLE = "illisible";
    static final String NONE_LEFT = "aucun";
    static final String SOME_LEFT = "au-moins-un";
    static final String RECRUITED_WITHOUT_PRIORITY = "sans-priorite";
    static final String RECRUITED_CONTRACT = "contractuel";
    static final List<String> CONTRACT_CASES =
            List.of("sans-fonctionnaire", "temps-partiel", "renfort", "emploi-liste");

    private static final FactSheet OPEN = new FactSheet();

    public static final FactKey<String> CORPS =
            OPEN.choice("corps", "Corps ou cadre d’emplois", "Quel corps l’avis ouvre-t-il\u202F?", Corps.choices());
    public static final FactKey<String> PRINTED = OPEN.choice(
            "printed_level",
            "Durée imprimée dans l’avis",
            "Quelle durée de résidence l’avis imprime-t-il pour ce corps\u202F?",
            Stream.concat(
                            ResidenceLevel.choices().stream(),
                            Stream.of(new Choice(NOT_PRINTED, "Aucune"), new Choice(UNREADABLE, "Illisible ou autre")))
                    .toList());
    public static final FactKey<Judgment<String>> RETAINED = OPEN.judgedChoice(
            "retained_level",
            "Niveau retenu",
            "Quel niveau de résidence retenir pour cet avis\u202F?",
            ResidenceLevel.choices());
    public static final FactKey<Judgment<String>> SAME_CONDITIONS = OPEN.judgedChoice(
            "conditions_of_the_notice",
            "Conditions imprimées dans l’avis",
            "Les candidats ont-ils été appréciés sur les seules conditions de diplôme et de compétences imprimées dans l’avis\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<String> PRIORITY_CANDIDATES = OPEN.choice(
            "priority_candidates",
            "Candidats prioritaires qui remplissent les conditions de l’avis",
            "Un candidat prioritaire remplit-il les conditions de diplôme et de compétences de l’avis\u202F?",
            List.of(new Choice(NONE_LEFT, "Aucun"), new Choice(SOME_LEFT, "Au moins un")));
    public static final FactKey<LocalDate> OPINION_ASKED = OPEN.pastDate(
            "opinion_asked", "Avis demandé à la CPELFP", "Quel jour l’avis de la CPELFP a-t-il été demandé\u202F?");
    public static final FactKey<LocalDate> OPINION_GIVEN = OPEN.pastDate(
            "opinion_given", "Avis rendu par la CPELFP", "Quel jour la CPELFP a-t-elle rendu son avis\u202F?");
    public static final FactKey<Boolean> OPINION_BEFORE = OPEN.yesNo(
            "lack_noted_before",
            "Carence constatée avant le recrutement",
            "Un avis motivé de la CPELFP constatait-il la carence avant le recrutement\u202F?");
    public static final FactKey<LocalDate> RECRUITED =
            OPEN.pastDate("recruited", "Recrutement", "Quel jour la personne a-t-elle été recrutée\u202F?");
    public static final FactKey<String> RECRUITED_CLASS = OPEN.choice(
            "recruited_class",
            "Classe de la personne recrutée",
            "Quelle était la classe de la personne recrutée\u202F?",
            List.of(
                    new Choice("citoyen", "Citoyen"),
                    new Choice("resident", "Résident d’une durée suffisante"),
                    new Choice(RECRUITED_WITHOUT_PRIORITY, "Sans priorité"),
                    new Choice(RECRUITED_CONTRACT, "Contractuel sans priorité"),
                    new Choice("fonctionnaire", "Fonctionnaire par mobilité")));
    public static final FactKey<Judgment<String>> CONTRACT_CONCERNED = OPEN.judgedChoice(
            "contract_concerned",
            "Information pour un contractuel",
            "La CPELFP doit-elle aussi être informée du recrutement de ce contractuel\u202F?",
            YesOrNo.CHOICES);
    public static final FactKey<LocalDate> INFORMED =
            OPEN.pastDate("informed", "CPELFP informée", "Quel jour la CPELFP a-t-elle été informée\u202F?");
    public static final FactKey<LocalDate> PUBLISHED = OPEN.pastDate(
            "published",
            "Publication de l’arrêté de nomination",
            "Quel jour l’arrêté de nomination a-t-il été publié\u202F?");
    public static final FactKey<LocalDate> SEIZED = OPEN.pastDate(
            "seized", "CPELFP saisie d’une contestation", "Quel jour un candidat a-t-il saisi la CPELFP\u202F?");
    public static final FactKey<LocalDate> FOLLOWED = OPEN.pastDate(
            "followed",
            "Nomination confirmée ou retirée",
            "Quel jour l’autorité a-t-elle confirmé ou retiré la nomination\u202F?");
    public static final FactKey<Judgment<String>> CONTRACT_CASE = OPEN.judgedChoice(
            "contract_case",
            "Cas de recours à un contractuel",
            "Dans quel cas un contractuel est-il recruté\u202F?",
            List.of(
                    new Choice("sans-fonctionnaire", "Aucun fonctionnaire trouvé par l’avis"),
                    new Choice("temps-partiel", "Poste à temps partiel"),
                    new Choice("renfort", "Renfort"),
                    new Choice("emploi-liste", "Emploi de la liste"),
                    new Choice("autre", "Autre cas")));
    public static final FactSheet SHEET = OPEN.seal();

    private NoticeFacts() {}
}
