package nc.maillage.notices;

/** « Cause d’un refus de lecture »: why a file gives no record. */
public enum RefusalCause {
    /** It cannot be opened, or it is of another kind. */
    UNREADABLE,
    /** It opens and has no text: a person may read what no program can. */
    NO_TEXT,
    /** It holds files, each of which may be a notice. */
    ARCHIVE,
    /** Its text is that of something else. */
    NO_NOTICE
}
