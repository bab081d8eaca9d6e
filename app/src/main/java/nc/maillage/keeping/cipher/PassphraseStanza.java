package nc.maillage.keeping.cipher;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * The « scrypt » stanza of the age format (age-encryption.org/v1): the key of the file, wrapped by one drawn from a
 * passphrase. Any age program opens such a file.
 */
final class PassphraseStanza implements RecipientStanzaWriter, RecipientStanzaReader {
    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int BLOCK = 8;
    /** 128 MB of memory for one try. */
    private static final int WORK = 17;
    /** A hostile file may not ask for more memory than a gigabyte. */
    private static final int MOST_WORK = 20;

    private final byte[] words;

    PassphraseStanza(String words) {
        this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    private record Stanza(List<String> arguments, byte[] body) implements RecipientStanza {
        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body;
        }
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey key) throws GeneralSecurityException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var body = cipher(Cipher.ENCRYPT_MODE, salt, WORK).doFinal(key.getEncoded());
        var arguments = List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(WORK));
        return List.of(new Stanza(arguments, body));
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        for (var stanza : stanzas) {
            if (stanza.getType().equals(TYPE) && stanza.getArguments().size() == 2) {
                return opened(stanza);
            }
        }
        throw new WrongLock();
    }

    private FileKey opened(RecipientStanza stanza) throws GeneralSecurityException {
        try {
            var salt = Base64.getDecoder().decode(stanza.getArguments().getFirst());
            int work = Integer.parseInt(stanza.getArguments().get(1));
            if (work < 1 || work > MOST_WORK || salt.length != SALT) {
                throw new GeneralSecurityException("not a stanza of ours");
            }
            return new FileKey(cipher(Cipher.DECRYPT_MODE, salt, work).doFinal(stanza.getBody()));
        } catch (AEADBadTagException e) {
            throw new WrongLock(e);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not a stanza of ours", e);
        }
    }

    private Cipher cipher(int mode, byte[] salt, int work) throws GeneralSecurityException {
        var labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
        System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
        var key = SCrypt.generate(words, labelled, 1 << work, BLOCK, 1, KEY);
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        // Each key serves once: the format fixes its nonce at zero.
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher;
    }
}
