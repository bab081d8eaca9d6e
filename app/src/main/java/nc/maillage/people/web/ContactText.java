package nc.maillage.people.web;

import java.util.regex.Pattern;
import nc.maillage.people.ContactKind;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Reads a telephone number or an address of electronic mail as one writes them in New Caledonia. */
final class ContactText {
    private static final Pattern LOCAL = Pattern.compile("\\d{6}");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)\\d{6,15}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\".]+(?:\\.[^@\\s<>\".]+)+");
    private static final int MOST = 120;

    private ContactText() {}

    /** Six digits in pairs: « 75 12 34 ». */
    static String read(ContactKind kind, @Nullable String typed, FormErrors errors) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add("value", kind == ContactKind.PHONE ? "Tapez le numéro." : "Tapez l’adresse.");
            return "";
        }
        return kind == ContactKind.PHONE ? phone(text, errors) : mail(text, errors);
    }

    private static String phone(String text, FormErrors errors) {
        var digits = text.replaceAll("[\\s\\u00A0\\u202F.\\-]", "").replaceFirst("^(?:\\+|00)687", "");
        if (LOCAL.matcher(digits).matches()) {
            return digits.substring(0, 2) + " " + digits.substring(2, 4) + " " + digits.substring(4);
        }
        if (!ABROAD.matcher(digits).matches()) {
            errors.add(
                    "value",
                    "Un numéro de Nouvelle-Calédonie a 6 chiffres, par exemple 75 12 34 ; un numéro d’ailleurs commence par + ou 00.");
        }
        return digits;
    }

    private static String mail(String text, FormErrors errors) {
        if (text.length() > MOST || !MAIL.matcher(text).matches()) {
            errors.add("value", "Cette adresse n’est pas complète. Par exemple : prenom.nom@exemple.nc.");
        }
        return text;
    }
}
