package nc.maillage.keeping.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One entry of an archive: whoever writes it may close it, the archive stays open. */
final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream below) {
        super(below);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
