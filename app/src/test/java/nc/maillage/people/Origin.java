package nc.maillage.people;

/** « Origine d’un nom » : the language whose sounds an invented name is made of; it says nothing of a person. */
public enum Origin {
    EUROPEAN,
    KANAK,
    WALLISIAN,
    TAHITIAN,
    VIETNAMESE,
    JAVANESE
}
