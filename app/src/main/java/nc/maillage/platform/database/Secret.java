package nc.maillage.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nc.maillage.platform.Home;

/** Passwords of the database: one kept in a file of the home, the others derived from it so that every copy agrees. */
record Secret(String value) {
    static Secret keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Home.keep(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return new Secret(Files.readString(file).strip());
    }

    Secret derivedFor(String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new Secret(HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
