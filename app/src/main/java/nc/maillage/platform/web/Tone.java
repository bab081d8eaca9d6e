package nc.maillage.platform.web;

/** « Ton » : the colour of a word of state. It never goes without its icon and its word. */
public enum Tone {
    OK("is-ok", "check"),
    NO("is-no", "cross"),
    JUDGE("is-judge", "ask"),
    PAUSE("is-pause", "pause"),
    INFO("is-info", "info"),
    CALM("is-calm", "doc");

    private final String css;
    private final String icon;

    Tone(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }
}
