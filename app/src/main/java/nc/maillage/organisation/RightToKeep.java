package nc.maillage.organisation;

/** « Garde de l’organisation » : asked first by each use case here; the module of access answers for the signed-in account. */
public interface RightToKeep {
    /** Returns when the signed-in account may change the organisation; otherwise throws the refusal with its sentence. */
    void require();

    /** The same for its units, their names and their headcounts, which more people keep. */
    void requireForUnits();
}
