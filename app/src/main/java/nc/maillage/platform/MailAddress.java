package nc.maillage.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** « Adresse de courriel » : one, in plain ASCII, that a header holds as it stands. A log never shows it. */
public record MailAddress(String value) {
    /** What a field says of an address that is none. */
    public static final String HINT = "Écrivez une seule adresse, sans accent ni espace, comme prenom.nom@exemple.nc.";

    /** RFC 5321: 64 before the @, 254 in all. */
    private static final int LONGEST = 254;

    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ONE =
            Pattern.compile("(?=[^@]{1,64}@)%1$s(?:\\.%1$s)*@(?:%2$s\\.)+(?=.*[A-Za-z])%2$s".formatted(WORD, LABEL));

    public MailAddress {
        if (!valid(value)) {
            throw new IllegalArgumentException("not one e-mail address");
        }
    }

    /** What was typed, without the blanks around it. */
    public static Optional<MailAddress> read(String typed) {
        var address = typed.replaceAll("^[ \\t\\u00A0\\u202F]+|[ \\t\\u00A0\\u202F]+$", "");
        return valid(address) ? Optional.of(new MailAddress(address)) : Optional.empty();
    }

    /** After the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Where it arrives: capitals make no difference, nor what most servers leave out from a plus on. */
    public String mailbox() {
        return value.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }

    private static boolean valid(String address) {
        return address.length() <= LONGEST && ONE.matcher(address).matches();
    }

    @Override
    public String toString() {
        return "[adresse]";
    }
}
