package nc.maillage.bench.monday;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page to hand in: one line is drawn on it, as an empty one is refused. */
final class Pieces {
    private static final String LINE = "100 100 m 400 700 l S";

    private Pieces() {}

    static byte[] small() {
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>",
                "<</Length %d>>\nstream\n%s\nendstream".formatted(LINE.length(), LINE));
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int table = file.length();
        file.append("xref\n0 5\n").append(places);
        file.append("trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(table));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
