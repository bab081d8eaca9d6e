package nc.maillage.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.access.Right;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStage;

/** What a page lets one do of a vacancy: its address, its words, what follows from it; the first that fits is the next act. */
public enum VacancyDoing {
    APPROVE(
            VacancyAct.APPROVE,
            "approbation",
            "Approuver le texte ?",
            "Le texte ne change plus. Il peut être transmis à la DRHFPNC ; vous pourrez encore le renvoyer à la rédaction.",
            "Approuver le texte",
            "Le texte est approuvé."),
    SUBMIT(
            VacancyAct.SUBMIT,
            "transmission",
            "Enregistrer l’envoi à la DRHFPNC ?",
            "Le programme n’envoie rien : il garde le jour où vous avez transmis l’avis. La DRHFPNC le retourne ou le numérote.",
            "Enregistrer l’envoi",
            "L’envoi à la DRHFPNC est enregistré."),
    NUMBER(
            VacancyAct.NUMBER,
            "numero",
            "Enregistrer le numéro reçu ?",
            "C’est la DRHFPNC qui numérote. Le numéro devient l’adresse publique de l’avis ; il ne se corrige plus.",
            "Enregistrer le numéro",
            "Le numéro est enregistré."),
    PUBLISH(
            VacancyAct.PUBLISH,
            "publication",
            "Publier l’avis ?",
            "Dès que vous confirmez, tout le monde lit cet avis et peut y répondre. Il ne se modifie plus : il se prolonge ou se"
                    + " retire, et chaque version reste publique.",
            "Publier l’avis",
            "L’avis est publié."),
    CONCLUDE(
            VacancyAct.CONCLUDE,
            "issue",
            "Enregistrer l’issue ?",
            "L’issue devient publique avec l’avis et ne se reprend pas. La nomination appartient à l’autorité qui nomme, par arrêté.",
            "Enregistrer l’issue",
            "L’issue est enregistrée."),
    SEND_BACK(
            VacancyAct.SEND_BACK,
            "renvoi",
            "Renvoyer le texte à la rédaction ?",
            "La vacance redevient un brouillon. Une approbation déjà donnée tombe.",
            "Renvoyer à la rédaction",
            "Le texte est renvoyé à la rédaction."),
    RETURN(
            VacancyAct.RETURN,
            "retour",
            "Enregistrer un retour de la DRHFPNC ?",
            "La vacance redevient un brouillon et son approbation tombe : le texte corrigé est approuvé de nouveau.",
            "Enregistrer le retour",
            "Le retour est enregistré : la vacance est de nouveau un brouillon."),
    EXTEND(
            VacancyAct.EXTEND,
            "prolongation",
            "Prolonger l’avis ?",
            "Une nouvelle version est publiée ; elle rappelle la date limite précédente, comme les avis l’impriment.",
            "Prolonger l’avis",
            "L’avis est prolongé."),
    WITHDRAW(
            VacancyAct.WITHDRAW,
            "retrait",
            "Retirer l’avis ?",
            "Personne ne pourra plus y répondre et il ne pourra pas être rouvert. Il reste lisible, avec votre raison.",
            "Retirer l’avis",
            "L’avis est retiré."),
    ABANDON(
            VacancyAct.ABANDON,
            "abandon",
            "Abandonner la vacance ?",
            "Elle reste dans la liste avec votre raison et ne pourra pas être reprise. Le poste pourra être offert de nouveau.",
            "Abandonner la vacance",
            "La vacance est abandonnée.");

    private final VacancyAct act;
    private final ActWords words;

    VacancyDoing(VacancyAct act, String path, String question, String consequence, String button, String done) {
        this.act = act;
        this.words = new ActWords(path, question, consequence, button, done);
    }

    /** @param request whose address ends as that of the act */
    static VacancyDoing of(HttpServletRequest request) {
        var address = request.getRequestURI();
        return Stream.of(values())
                .filter(each -> address.endsWith("/" + each.words.path()))
                .findFirst()
                .orElseThrow();
    }

    static List<VacancyDoing> possibleAt(VacancyStage stage) {
        return Stream.of(values()).filter(each -> each.act.possibleAt(stage)).toList();
    }

    boolean possibleIn(VacancyStage stage) {
        return act.possibleAt(stage);
    }

    Right right() {
        return this == APPROVE || this == SEND_BACK ? Right.APPROVE_VACANCY : Right.KEEP_VACANCIES;
    }

    /** Whether it leads on; the others come back, or end it. */
    boolean leadsOn() {
        return ordinal() <= CONCLUDE.ordinal();
    }

    public boolean wantsReason() {
        return this == SEND_BACK || this == RETURN || this == WITHDRAW || this == ABANDON;
    }

    public boolean endsIt() {
        return this == WITHDRAW || this == ABANDON;
    }

    public ActWords words() {
        return words;
    }
}
