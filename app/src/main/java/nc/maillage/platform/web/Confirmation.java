package nc.maillage.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * « Confirmation » : asked before what cannot be taken back. {@code opens} is the word on the page; {@code address} asks
 * by GET, where there is no script, and acts by POST; {@code act} repeats the act and its number: « Retirer 4 cartes ».
 */
public record Confirmation(
        String opens,
        String address,
        String title,
        String consequence,
        String act,
        String refusal,
        Map<String, String> hidden) {
    public Confirmation {
        hidden = new LinkedHashMap<>(hidden);
    }

    public static Confirmation of(String opens, String address, String title, String consequence, String act) {
        return new Confirmation(opens, address, title, consequence, act, "Ne rien changer", Map.of());
    }

    /** Carries a value of the form, as the version of the file that was read. */
    public Confirmation carrying(String name, String value) {
        var more = hidden();
        more.put(name, value);
        return new Confirmation(opens, address, title, consequence, act, refusal, more);
    }

    /** The identifier of the dialogue in its page: one address, one dialogue. */
    public String id() {
        return "confirm" + address.replaceAll("[^A-Za-z0-9]+", "-");
    }

    @Override
    public Map<String, String> hidden() {
        return new LinkedHashMap<>(hidden);
    }
}
