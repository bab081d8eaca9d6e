package nc.maillage.notices;

/** « Manière de lire »: how far the value of a field stands in the document. */
public enum How {
    /** It stands there as it is given. */
    READ,
    /** Its pieces stand there, torn or misspelt, and were put together; the repair is said in words. */
    REPAIRED,
    /** It stands nowhere: it follows from another field or a closed list, and says so. */
    DERIVED,
    /** The document does not give it. */
    ABSENT
}
