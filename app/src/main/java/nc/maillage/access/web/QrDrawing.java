package nc.maillage.access.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code as one path of squares, with its quiet zone. */
public record QrDrawing(int side, String path) {
    static QrDrawing of(String text) {
        try {
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            return new QrDrawing(bits.getWidth(), path(bits));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(BitMatrix bits) {
        var path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
