package nc.maillage.keeping.cipher;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.List;

/** « Fichier scellé » : a stream in the age format, sealed block by block: a block altered, moved or missing is refused. */
public final class SealedFile {
    private static final int BLOCK = 64 * 1024;

    private SealedFile() {}

    /** Closing it seals the last block and closes what is below. */
    public static OutputStream sealing(OutputStream below, Lock lock) throws IOException, GeneralSecurityException {
        var channel = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(below), List.of(lock.writer()));
        return new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK);
    }

    /** @throws WrongLock where it is sealed for another passphrase or key */
    public static InputStream opened(InputStream below, Lock lock) throws IOException, GeneralSecurityException {
        try {
            var channel = new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(
                            Channels.newChannel(new BufferedInputStream(below, BLOCK)), List.of(lock.reader()));
            return new BufferedInputStream(Channels.newInputStream(channel), BLOCK);
        } catch (UnsupportedRecipientStanzaException e) {
            throw new WrongLock(e);
        }
    }
}
