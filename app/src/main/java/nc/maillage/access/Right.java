package nc.maillage.access;

import static nc.maillage.access.Role.ADMINISTRATOR;
import static nc.maillage.access.Role.APPROVER;
import static nc.maillage.access.Role.CASE_OFFICER;
import static nc.maillage.access.Role.DIRECTOR;
import static nc.maillage.access.Role.HEAD_OF_OFFICE;
import static nc.maillage.access.Role.HUMAN_RESOURCES;
import static nc.maillage.access.Role.RECEPTION;

import java.util.Set;

/** « Droit » : one rule a use case, read by the screen and by the server alike, with the sentence that explains it. */
public enum Right {
    SEE_OWN_WORK("Voir son travail du jour", RECEPTION, CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    SEARCH_PEOPLE("Chercher une personne", RECEPTION, CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    SEE_PERSON("Ouvrir la fiche d’une personne", RECEPTION, CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    EDIT_PERSON(
            "Créer une personne, corriger sa fiche, son foyer, sa résidence", RECEPTION, CASE_OFFICER, HEAD_OF_OFFICE),
    SEE_HEALTH("Voir les données de santé d’un dossier", CASE_OFFICER, APPROVER, HEAD_OF_OFFICE),
    RESTRICT_PERSON("Restreindre ou rouvrir l’accès à une fiche", HEAD_OF_OFFICE, DIRECTOR),
    SEE_READ_LOG("Lire qui a consulté une fiche", HEAD_OF_OFFICE, DIRECTOR),
    EXTRACT_PERSON("Remettre à une personne l’extrait de son dossier", HEAD_OF_OFFICE, DIRECTOR),
    ERASE_PERSON("Effacer une personne dont le dossier n’est plus à conserver", DIRECTOR),
    REGISTER_APPLICATION("Enregistrer une demande", RECEPTION, CASE_OFFICER, HEAD_OF_OFFICE),
    SEE_APPLICATION("Ouvrir un dossier", RECEPTION, CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    RECEIVE_PIECE("Recevoir une pièce", RECEPTION, CASE_OFFICER, HEAD_OF_OFFICE),
    SEEK_TAKE_UP("Chercher qui semble avoir droit et n’a rien demandé", CASE_OFFICER, HEAD_OF_OFFICE),
    JUDGE_PIECE("Accepter ou refuser une pièce, en demander une", CASE_OFFICER, HEAD_OF_OFFICE),
    SEE_PIECE("Ouvrir une pièce", CASE_OFFICER, APPROVER, HEAD_OF_OFFICE),
    ASSESS("Établir les faits et apprécier une demande", CASE_OFFICER, HEAD_OF_OFFICE),
    SEE_ASSESSMENT("Lire l’appréciation d’une demande", CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    PROPOSE("Proposer une décision", CASE_OFFICER, HEAD_OF_OFFICE),
    REVIEW("Relire, renvoyer ou signer une proposition", APPROVER, HEAD_OF_OFFICE),
    SEE_DECISION("Lire une décision et son courrier", RECEPTION, CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    NOTIFY("Enregistrer une notification", RECEPTION, CASE_OFFICER, HEAD_OF_OFFICE),
    RECORD_CHALLENGE("Enregistrer ou annuler un recours contre une décision", CASE_OFFICER, HEAD_OF_OFFICE),
    REPLAY("Recalculer une décision passée", CASE_OFFICER, APPROVER, HEAD_OF_OFFICE, DIRECTOR),
    TRY_SCENARIO("Essayer un changement de chiffres sur les décisions", HEAD_OF_OFFICE, DIRECTOR),
    REPLAY_LAW("Rejouer un changement de droit sur les décisions", HEAD_OF_OFFICE, DIRECTOR),
    WITHDRAW_CARD("Retirer une carte", HEAD_OF_OFFICE, DIRECTOR),
    RENEW_CARD("Préparer un renouvellement", RECEPTION, CASE_OFFICER, HEAD_OF_OFFICE),
    SEE_SCHEMES(
            "Lire les dispositifs, les paramètres et les questions ouvertes",
            CASE_OFFICER,
            APPROVER,
            HEAD_OF_OFFICE,
            DIRECTOR,
            HUMAN_RESOURCES,
            ADMINISTRATOR),
    ANSWER_QUESTION("Répondre à une question ouverte", HEAD_OF_OFFICE, DIRECTOR),
    PUBLISH_SCHEME("Publier une version de dispositif, ajouter un paramètre", DIRECTOR, ADMINISTRATOR),
    MANAGE_LETTER_TEXTS("Modifier les textes des courriers", HEAD_OF_OFFICE, ADMINISTRATOR),
    MANAGE_ORGANISATION("Tenir la collectivité, ses unités et ses délégations", ADMINISTRATOR),
    KEEP_CHART(
            "Tenir l’organigramme et les postes, importer les avis de vacance",
            HEAD_OF_OFFICE,
            HUMAN_RESOURCES,
            ADMINISTRATOR),
    SEE_VACANCIES("Lire les vacances de poste", HEAD_OF_OFFICE, HUMAN_RESOURCES, DIRECTOR),
    KEEP_VACANCIES("Rédiger une vacance de poste, suivre sa publication et son issue", HEAD_OF_OFFICE, HUMAN_RESOURCES),
    APPROVE_VACANCY("Approuver le texte d’une vacance de poste", HUMAN_RESOURCES, DIRECTOR),
    SEE_CANDIDACIES("Lire les candidatures", HUMAN_RESOURCES, DIRECTOR),
    KEEP_CANDIDACIES("Enregistrer les candidatures sur papier, les visas et les rappels", HUMAN_RESOURCES),
    JUDGE_CANDIDACY("Juger les preuves d’un candidat et établir le dossier d’emploi local d’un avis", HUMAN_RESOURCES),
    SEE_RECRUITMENT_FIGURES("Lire les chiffres du recrutement", HUMAN_RESOURCES, HEAD_OF_OFFICE, DIRECTOR),
    ERASE_CANDIDACY("Régler la conservation des candidatures et les effacer", HUMAN_RESOURCES, DIRECTOR),
    MANAGE_ACCOUNTS("Tenir les comptes et les rôles", ADMINISTRATOR),
    RECUSE(
            "Se déporter d’un dossier ou en écarter un agent",
            RECEPTION,
            CASE_OFFICER,
            APPROVER,
            HEAD_OF_OFFICE,
            DIRECTOR),
    OWN_ACCOUNT("Tenir son propre compte", Role.values());

    private final String label;
    private final Set<Role> roles;

    Right(String label, Role... roles) {
        this.label = label;
        this.roles = Set.of(roles);
    }

    /** What it lets one do, in French, starting with a verb. */
    public String label() {
        return label;
    }

    public Set<Role> roles() {
        return roles;
    }
}
