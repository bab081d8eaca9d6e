package nc.maillage.platform.web;

import org.jspecify.annotations.Nullable;

/** « Étape » : where a file stands; {@code detail} is the small line below. */
public record Step(
        String label, Progress progress, @Nullable String detail) {
    public static Step done(String label, @Nullable String detail) {
        return new Step(label, Progress.DONE, detail);
    }

    public static Step paused(String label, @Nullable String detail) {
        return new Step(label, Progress.PAUSED, detail);
    }

    public static Step stopped(String label, @Nullable String detail) {
        return new Step(label, Progress.STOPPED, detail);
    }

    public static Step current(String label, @Nullable String detail) {
        return new Step(label, Progress.CURRENT, detail);
    }

    public static Step next(String label) {
        return new Step(label, Progress.NEXT, null);
    }

    /** « Avancement » : the tone, the icon and the word read aloud. */
    public enum Progress {
        DONE("is-ok", "check", "Fait"),
        PAUSED("is-pause", "pause", "Suspendu"),
        STOPPED("is-no", "cross", "Arrêté"),
        CURRENT("", "", ""),
        NEXT("", "", "");

        private final String css;
        private final String icon;
        private final String word;

        Progress(String css, String icon, String word) {
            this.css = css;
            this.icon = icon;
            this.word = word;
        }

        public String css() {
            return css;
        }

        public String icon() {
            return icon;
        }

        public String word() {
            return word;
        }
    }
}
