package nc.maillage.platform.mail;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nc.maillage.platform.MailAddress;

/** « Expéditeur » : « Province Sud <ne-pas-repondre@exemple.nc> », or an address alone. */
record Sender(String name, MailAddress address) {
    private static final Pattern NAMED = Pattern.compile("([^<>\"\\p{Cntrl}]{1,80}) <([^<>]+)>");

    static Optional<Sender> read(String written) {
        var named = NAMED.matcher(written.strip());
        return named.matches()
                ? MailAddress.read(named.group(2)).map(address -> new Sender(named.group(1), address))
                : MailAddress.read(written).map(address -> new Sender("", address));
    }

    InternetAddress header() {
        try {
            return new InternetAddress(address.value(), name.isEmpty() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
