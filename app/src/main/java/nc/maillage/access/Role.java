package nc.maillage.access;

/** « Rôle » : what an account is for; an account may hold several. */
public enum Role {
    RECEPTION("Accueil"),
    CASE_OFFICER("Instruction"),
    APPROVER("Seconde lecture et signature"),
    HEAD_OF_OFFICE("Responsable de bureau"),
    DIRECTOR("Direction"),
    HUMAN_RESOURCES("Ressources humaines"),
    ADMINISTRATOR("Administration");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** French name shown on screen. */
    public String label() {
        return label;
    }
}
