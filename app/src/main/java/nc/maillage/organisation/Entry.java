package nc.maillage.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « Contrôle de saisie » : cleans what was typed and keeps the first French message of each field. */
public final class Entry {
    private final Map<String, String> problems = new LinkedHashMap<>();

    public String text(String field, @Nullable String typed, int longest, String whenEmpty) {
        var clean = cleaned(typed);
        return check(field, !clean.isEmpty(), whenEmpty).bounded(field, clean, longest);
    }

    public @Nullable String optional(String field, @Nullable String typed, int longest) {
        var clean = cleaned(typed);
        return clean.isEmpty() ? null : bounded(field, clean, longest);
    }

    public Entry check(String field, boolean holds, String message) {
        if (!holds) {
            problems.putIfAbsent(field, message);
        }
        return this;
    }

    public boolean sound() {
        return problems.isEmpty();
    }

    public <T> Filing<T> refused() {
        return new Filing.Refused<>(new LinkedHashMap<>(problems));
    }

    private String bounded(String field, String clean, int longest) {
        check(
                field,
                clean.codePointCount(0, clean.length()) <= longest,
                "Ce texte dépasse %d caractères : raccourcissez-le.".formatted(longest));
        check(
                field,
                clean.codePoints().allMatch(Entry::writable),
                "Un caractère ne peut pas être enregistré (dessin, chevron ou signe invisible)\u00A0: retirez-le.");
        return clean;
    }

    private static String cleaned(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\h\\s]+", " ");
    }

    private static boolean writable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.OTHER_SYMBOL -> point == '°';
            default -> point != '<' && point != '>';
        };
    }
}
