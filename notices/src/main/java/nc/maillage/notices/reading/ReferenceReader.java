package nc.maillage.notices.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** References under their two systems: 3134-25-0543/SR, numbered by the service, and 25-59322/MPRH. */
final class ReferenceReader {
    private static final Pattern SR =
            Pattern.compile("(\\d{4})\\s*-\\s*(\\d{2})\\s*-\\s*(\\d{3,5})\\s*(?:/\\s*([a-z]{2,4}))?");
    private static final Pattern MPRH =
            Pattern.compile("(?<![\\d-])(\\d{2})\\s*-\\s*(\\d{4,5})\\s*(?:/\\s*([a-z]{2,4}))?(?!\\d)");

    private ReferenceReader() {}

    /** The reference written as usual, as printed, and where the text goes on after it. */
    record Found(String reference, String printed, int end) {}

    static boolean isReference(String folded) {
        int dash = folded.indexOf('-');
        return dash > 0
                && dash < 30
                && (SR.matcher(folded).find() || MPRH.matcher(folded).find());
    }

    static @Nullable Found in(String text) {
        String folded = Fold.of(text);
        Matcher sr = SR.matcher(folded);
        if (sr.find()) {
            String usual = sr.group(1) + "-" + sr.group(2) + "-" + sr.group(3) + suffix(sr.group(4));
            return new Found(usual, text.substring(sr.start(), sr.end()).strip(), sr.end());
        }
        Matcher mprh = MPRH.matcher(folded);
        if (mprh.find()) {
            String usual = mprh.group(1) + "-" + mprh.group(2) + suffix(mprh.group(3));
            return new Found(usual, text.substring(mprh.start(), mprh.end()).strip(), mprh.end());
        }
        return null;
    }

    private static String suffix(@Nullable String letters) {
        return letters == null || letters.equals("du") ? "" : "/" + letters.toUpperCase(Locale.ROOT);
    }
}
