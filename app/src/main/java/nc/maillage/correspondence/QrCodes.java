package nc.maillage.correspondence;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** « Codes QR » drawn as one path, a square a module, with no margin: the page keeps four modules clear around it. */
public final class QrCodes {
    private QrCodes() {}

    /** « Dessin d’un code QR » : {@code path} in a square of {@code modules} units a side. */
    public record Drawing(int modules, String path) {
        /** The box that leaves the quiet zone a reader needs. */
        public String viewBox() {
            return "-4 -4 %d %d".formatted(modules + 8, modules + 8);
        }
    }

    /** @throws IllegalArgumentException when the text is empty or too long for a code */
    public static Drawing draw(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    0,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new Drawing(matrix.getWidth(), path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("this text does not fit in a QR code", e);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return path.toString();
    }
}
