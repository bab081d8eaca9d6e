package nc.maillage.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nc.maillage.platform.French;

/** Looks into a photo: it is whole, decodes, is not immense, and nothing else follows it. */
final class PictureLook {
    private static final int WIDEST = 20_000;
    private static final long MOST_POINTS = 120_000_000L;
    private static final int MOST_SCANS = 60;
    private static final int FINEST = 400;
    private static final String CUT =
            "Cette image est abîmée ou incomplète. Reprenez la photo ou attendez la fin du téléchargement, puis renvoyez-la.";
    private static final String FOLLOWED =
            "Cette image cache un autre fichier. Reprenez la photo du papier, puis renvoyez-la.";
    private static final List<String> HIDDEN =
            List.of("%PDF-", "PK\u0003\u0004", "<script", "<html", "<svg", "<?php", "MZ\u0090\0", "\u007FELF");

    private PictureLook() {}

    static Optional<String> flaw(String format, byte[] content) {
        int end = "png".equals(format) ? PictureEnd.ofPng(content) : PictureEnd.ofJpeg(content);
        if (end < 0) {
            return Optional.of(CUT);
        }
        if (follows(format, content, end) || PictureEnd.archive(content)) {
            return Optional.of(FOLLOWED);
        }
        if ("jpeg".equals(format) && PictureEnd.scans(content, end) > MOST_SCANS) {
            return Optional.of(CUT);
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content, 0, end))) {
            return decode(reader, input);
        } catch (IOException | RuntimeException e) {
            return Optional.of(CUT);
        } finally {
            reader.dispose();
        }
    }

    /** Telephones append thumbnails and films to a JPEG: only what a program would open is refused. */
    private static boolean follows(String format, byte[] content, int end) {
        if ("png".equals(format)) {
            return end < content.length;
        }
        var after =
                new String(content, end, content.length - end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return HIDDEN.stream().anyMatch(sign -> after.contains(sign.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> decode(ImageReader reader, ImageInputStream input) throws IOException {
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > WIDEST || height > WIDEST || (long) width * height > MOST_POINTS) {
            return Optional.of("Cette image fait %s sur %s points. Réduisez-la, puis renvoyez-la."
                    .formatted(French.whole(width), French.whole(height)));
        }
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        var coarse = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width, height) / FINEST);
        coarse.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, coarse);
        } else {
            reader.read(0, coarse);
        }
        return warnings.isEmpty() ? Optional.empty() : Optional.of(CUT);
    }
}
