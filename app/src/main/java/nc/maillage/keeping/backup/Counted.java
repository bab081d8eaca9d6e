package nc.maillage.keeping.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Tells how much has gone through, for the bar. */
final class Counted extends FilterOutputStream {
    private final LongConsumer told;
    private long written;

    Counted(OutputStream below, LongConsumer told) {
        super(below);
        this.told = told;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        told.accept(++written);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        written += length;
        told.accept(written);
    }
}
