package nc.maillage.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « Erreurs de saisie » : one French message a field, in the order of the page. */
public final class FormErrors {
    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Keeps the first message of a field. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public Map<String, String> all() {
        return new LinkedHashMap<>(messages);
    }
}
