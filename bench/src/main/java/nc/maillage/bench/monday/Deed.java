package nc.maillage.bench.monday;

/** What an agent does, how often in a hundred, and the longest that 95 in 100 may take, in milliseconds. */
enum Deed {
    SEARCH("recherche pendant la frappe", 30, 50),
    PERSON("fiche d’une personne", 20, 80),
    FILE("dossier d’une demande", 14, 80),
    VERDICT("appréciation d’une demande", 5, 80),
    QUEUE("liste de travail", 10, 0),
    REGISTER("enregistrer une demande", 6, 0),
    PIECE("déposer une pièce", 6, 0),
    PROPOSE("proposer une décision", 5, 0),
    SIGN("signer une décision", 4, 150);

    private final String label;
    private final int inAHundred;
    private final int goal;

    Deed(String label, int inAHundred, int goal) {
        this.label = label;
        this.inAHundred = inAHundred;
        this.goal = goal;
    }

    String label() {
        return label;
    }

    int inAHundred() {
        return inAHundred;
    }

    /** 0 where none is set. */
    int goal() {
        return goal;
    }
}
