package nc.maillage.recruitment.domain;

import org.jspecify.annotations.Nullable;

/** Text that a database keeps: a broken font of a PDF gives signs that it refuses. */
final class Plain {
    private static final String UNKEPT = "[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}";

    private Plain() {}

    static String text(String text) {
        return text.replaceAll(UNKEPT, "");
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }
}
