package nc.maillage.walls;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nc.maillage.evidence.SampleFiles;

/** Files with a few bytes changed, cut, doubled or glued together, in forms of several parts that may be broken too. */
final class HostileFiles {
    private static final String EDGE = "maillage-edge";

    private final List<byte[]> sound = List.of(
            SampleFiles.pdf(1),
            SampleFiles.pdfWithScript(),
            SampleFiles.pdfWithFileInside(),
            SampleFiles.lockedPdf("x"),
            SampleFiles.picture("png", 30, 20),
            SampleFiles.picture("jpeg", 30, 20),
            "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
            new byte[0]);

    byte[] body(
            List<Map.Entry<String, String>> pairs,
            String field,
            List<String> headers,
            HostileValues values,
            SplittableRandom dice) {
        headers.add("Content-Type: multipart/form-data; boundary=" + EDGE);
        var body = new ByteArrayOutputStream();
        for (var pair : pairs) {
            text(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(EDGE, unquoted(pair.getKey()), pair.getValue()));
        }
        var name = dice.nextInt(4) == 0 ? values.draw("piece.pdf", dice) : "piece.pdf";
        text(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(EDGE, field, dice.nextInt(20) == 0 ? name : unquoted(name)));
        body.writeBytes(changed(sound.get(dice.nextInt(sound.size())), dice));
        if (dice.nextInt(40) != 0) {
            text(body, "\r\n--%s--\r\n".formatted(EDGE));
        }
        return body.toByteArray();
    }

    private byte[] changed(byte[] usual, SplittableRandom dice) {
        var file = usual.clone();
        for (int turns = file.length == 0 ? 0 : dice.nextInt(12); turns > 0; turns--) {
            file[dice.nextInt(file.length)] = (byte) dice.nextInt();
        }
        return switch (dice.nextInt(6)) {
            case 0 -> SampleFiles.cut(file, dice.nextInt(101));
            case 1 -> SampleFiles.followedBy(file, sound.get(dice.nextInt(sound.size())));
            default -> file;
        };
    }

    private static String unquoted(String text) {
        return text.replaceAll("[\r\n\"]", "_");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
