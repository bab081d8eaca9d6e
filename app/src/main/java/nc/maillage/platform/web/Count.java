package nc.maillage.platform.web;

import org.jspecify.annotations.Nullable;

/** « Compte » : a figure that opens the files behind it. Without a tone, it is the total. */
public record Count(
        String label,
        long number,
        String href,
        boolean current,
        @Nullable Tone tone,
        @Nullable String icon) {
    public static Count total(String label, long number, String href, boolean current) {
        return new Count(label, number, href, current, null, null);
    }

    public static Count of(StateTag state, long number, String href, boolean current) {
        return new Count(state.label(), number, href, current, state.tone(), state.icon());
    }
}
