package nc.maillage.platform.web;

/** « Mot d’état » : a tone, an icon of {@code icons.svg} without its prefix, and the word that carries the meaning. */
public record StateTag(Tone tone, String icon, String label) {
    public static StateTag of(Tone tone, String label) {
        return new StateTag(tone, tone.icon(), label);
    }

    /** What nobody has said yet is written, never left blank. */
    public static StateTag unknown() {
        return new StateTag(Tone.CALM, "none", "inconnu");
    }
}
