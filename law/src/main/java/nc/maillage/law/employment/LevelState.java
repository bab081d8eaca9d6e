package nc.maillage.law.employment;

/** « État du niveau d’un avis »: whether the printed level can be taken as it is, and if not why a person retains one. */
public enum LevelState {
    AS_OBSERVED("comme observé", "C’est la durée observée dans les autres avis de ce corps."),
    DIFFERENT("différent", "Les autres avis de ce corps impriment une autre durée\u00A0: une personne juge."),
    UNCHECKED(
            "non vérifié",
            "Aucune durée observée n’est connue pour ce corps ce jour-là\u00A0: rien ne vérifie celle de l’avis, une"
                    + " personne juge."),
    NOT_PRINTED("non imprimé", "L’avis n’imprime aucune durée\u00A0: une personne juge."),
    UNREADABLE("illisible", "La durée de l’avis ne se lit pas\u00A0: une personne juge."),
    NOT_GIVEN("non lu", "Le corps ou la durée de l’avis n’est pas donné."),
    RETAINED("retenu", "Retenu par une personne.");

    private final String label;
    private final String sentence;

    LevelState(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
