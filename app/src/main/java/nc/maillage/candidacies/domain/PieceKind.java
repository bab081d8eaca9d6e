package nc.maillage.candidacies.domain;

/** « Nature d’une pièce de candidature » : the union of what vacancy notices ask for. */
public enum PieceKind {
    LETTER("Lettre de motivation", "Pourquoi ce poste, et ce que vous y apportez. Citez la référence de l’avis."),
    CV("CV détaillé", "Vos emplois, vos formations, vos compétences, avec les dates."),
    DIPLOMAS("Photocopie des diplômes", "Une copie de chaque diplôme, en un ou plusieurs fichiers."),
    INFORMATION_SHEET(
            "Fiche de renseignements",
            "La fiche de la DRHFPNC, remplie et signée. Elle se trouve sur son site ou chez l’employeur."),
    NO_TERMINATION(
            "Attestation sur l’honneur de non-bénéfice de la rupture conventionnelle",
            "Le modèle de la DRHFPNC, daté et signé."),
    CITIZENSHIP_PROOF(
            "Justificatif de la citoyenneté de la Nouvelle-Calédonie",
            "La liste officielle des justificatifs admis n’est pas reprise ici\u00A0: l’employeur vous la donne."),
    RESIDENCE_PROOF(
            "Justificatifs de la durée de résidence",
            "La liste officielle des justificatifs admis n’est pas reprise ici\u00A0: l’employeur vous la donne."),
    CORPS_CHANGE(
            "Demande de changement de corps ou de cadre d’emplois",
            "Le formulaire de la DRHFPNC, si le poste n’est pas de votre corps ou cadre d’emplois."),
    VISA(
            "Candidature visée par la voie hiérarchique",
            "Votre candidature avec le visa de votre hiérarchie, si vous l’avez déjà. L’employeur enregistre ses dates."),
    OTHER("Autre pièce", "Ce qui vous paraît utile.");

    private final String label;
    private final String what;

    PieceKind(String label, String what) {
        this.label = label;
        this.what = what;
    }

    public String label() {
        return label;
    }

    /** What it is, for somebody who has never applied. */
    public String what() {
        return what;
    }
}
