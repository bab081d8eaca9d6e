package nc.maillage.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * « Fait affiché » : a label, its value and where it comes from. A null value is shown as « inconnu »; a link leads to
 * what the value names.
 */
public record Fact(
        String label,
        @Nullable String value,
        @Nullable String source,
        @Nullable String href,
        @Nullable StateTag state) {
    public static Fact of(String label, @Nullable String value) {
        return new Fact(label, value, null, null, null);
    }

    public static Fact sourced(String label, @Nullable String value, String source) {
        return new Fact(label, value, source, null, null);
    }

    public Fact linkedTo(String target) {
        return new Fact(label, value, source, target, state);
    }

    public Fact marked(StateTag mark) {
        return new Fact(label, value, source, href, mark);
    }
}
