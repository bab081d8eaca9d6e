package nc.maillage.law.appeal;

/** « État d’un délai »: that it is over is never said, since what no text read settles could only make it end later. */
public enum DelayState {
    NOT_BEGUN("n’a pas commencé"),
    DOES_NOT_RUN("ne court pas"),
    RUNNING("court"),
    STOPPED("arrêté"),
    ENDED_AT_THE_EARLIEST("terminé au plus tôt"),
    FOR_A_PERSON("à apprécier"),
    NO_LAW_KNOWN("aucune règle connue");

    private final String label;

    DelayState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
