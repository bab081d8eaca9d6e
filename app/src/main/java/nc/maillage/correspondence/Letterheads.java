package nc.maillage.correspondence;

/** « En-têtes de courrier » of the current collectivity. */
public interface Letterheads {
    /** What the administrator set; until then the names of the collectivity and of its directorate. */
    Current current();

    /**
     * Asks for the right to set the texts of letters.
     *
     * @param version the one read with {@link #current()}: a change made meanwhile is not overwritten
     */
    Changed change(Letterhead head, int version);

    /** « En-tête en usage » ; {@code version} is 0 while none was set. */
    record Current(Letterhead head, int version) {}

    /** « Changement d’en-tête ». */
    sealed interface Changed {
        record Done() implements Changed {}

        /** @param why French sentence on that field: {@code service}, {@code lines}, {@code place}, {@code telephone} */
        record Refused(String field, String why) implements Changed {}

        record ChangedMeanwhile() implements Changed {}
    }
}
