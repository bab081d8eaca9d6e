package nc.maillage.notices.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The style sheet, the mark and the fonts of the house, and the script of the list. */
final class HouseFiles {
    private HouseFiles() {}

    static void putInto(Map<String, byte[]> files) {
        files.put("maillage.css", bytes("/nc/maillage/notices/house/maillage.css"));
        files.put("maillage.svg", bytes("/nc/maillage/notices/house/maillage.svg"));
        for (String font : new String[] {"400", "700"}) {
            String name = "fonts/atkinson-hyperlegible-" + font + ".woff2";
            files.put(name, bytes("/nc/maillage/notices/house/" + name));
        }
        files.put("avis.js", bytes("/nc/maillage/notices/site/avis.js"));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(HouseFiles.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
