package nc.maillage.law.fact;

/** « Confidentialité d’un fait »: health facts are a class of their own, not for reception. */
public enum Confidentiality {
    ORDINARY,
    HEALTH
}
