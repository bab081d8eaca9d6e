package nc.maillage.applications.domain;

/** « Nature d’une ressource » : as declared, month by month; which ones count is an open question of law. */
public enum ResourceNature {
    WAGE("Salaire"),
    SELF_EMPLOYED("Revenu d’une activité indépendante"),
    PENSION("Retraite ou pension d’invalidité"),
    UNEMPLOYMENT("Allocation de chômage"),
    MAINTENANCE("Pension alimentaire reçue"),
    FAMILY_BENEFIT("Allocations familiales"),
    SOCIAL_AID("Aide sociale"),
    RENT("Loyers perçus"),
    OTHER("Autre ressource");

    private final String label;

    ResourceNature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
