package nc.maillage.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form as it was sent, without its files, its passwords and its proof of origin. */
public record KeptForm(String path, boolean multipart, Map<String, List<String>> fields) {
    private static final int LONG_TEXT = 3;

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

    /** What the person typed, without the identifiers that the page carried. */
    public List<String> texts() {
        return fields.entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("version"))
                .flatMap(field -> field.getValue().stream())
                .filter(value -> value.length() >= LONG_TEXT && !value.matches("[0-9a-f-]{36}"))
                .toList();
    }
}
