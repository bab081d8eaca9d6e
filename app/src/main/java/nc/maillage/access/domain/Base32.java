package nc.maillage.access.domain;

/** « Base 32 » of RFC 4648, without padding: what a person can copy by hand. */
public final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String written(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >> held & 31));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - held & 31));
        }
        return text.toString();
    }

    /** In groups of four: « ABCD EFGH ». */
    public static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
