package nc.maillage.law.rule;

/** « Cause de l’issue »: what settled a condition, or what keeps it from being settled. */
public enum Why {
    RULE,
    JUDGED,
    MISSING,
    NOT_JUDGED,
    ROUTED,
    INADMISSIBLE,
    SET_ASIDE,
    PARTS
}
