package nc.maillage.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A form as it was sent, without its files, its passwords and its proof of origin. */
public record KeptForm(String path, boolean multipart, Map<String, List<String>> fields) {
    /** « Type de contact : Téléphone » : each field in the words of its form, added by the script of the page as it is sent. */
    static final String SAID = "_said";

    /** What no choice, number or key of a form looks like: several words, a capital before small letters, an accent, a day. */
    private static final Pattern TYPED = Pattern.compile(
            "(?s)(?![/#]).*(?:\\S\\s+\\S|[^\\p{ASCII}]|@).*|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+){0,9}|\\d{1,2}/\\d{1,2}/\\d{4}");

    static boolean secret(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("_csrf")
                || lower.equals(KeptForms.RESUMED)
                || lower.contains("password")
                || lower.contains("passe")
                || lower.equals("current")
                || lower.equals("wanted")
                || lower.equals("again")
                || lower.equals("code")
                || lower.startsWith("key");
    }

    /** What the person typed and chose, in the words of the form; without a script, what was surely typed. */
    public List<String> texts() {
        return inFull() ? fields.getOrDefault(SAID, List.of()) : typed();
    }

    /** Whether {@link #texts} tells every field. */
    public boolean inFull() {
        return fields.containsKey(SAID);
    }

    private List<String> typed() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> field.getValue().stream())
                .filter(value -> TYPED.matcher(value).matches())
                .toList();
    }
}
