package nc.maillage.notices;

/** « Cause d’un refus de lecture »: why a file gives no record. */
public enum RefusalCause {
    /** It is of another kind, or beyond measure. */
    UNREADABLE,
    /** A password keeps it shut: whoever has it may read what no program can. */
    LOCKED,
    /** It is a document, damaged: another program may open it. */
    BROKEN,
    /** It opens and has no text: a person may read what no program can. */
    NO_TEXT,
    /** It holds files, each of which may be a notice. */
    ARCHIVE,
    /** Its text is that of something else. */
    NO_NOTICE
}
