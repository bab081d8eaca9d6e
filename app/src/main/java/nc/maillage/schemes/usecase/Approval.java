package nc.maillage.schemes.usecase;

/** « Approbation » of a figure or of an answer by a second person. */
public sealed interface Approval {
    record Done() implements Approval {}

    /** @param why French sentence: what happened and what to do */
    record Refused(String why) implements Approval {}
}
