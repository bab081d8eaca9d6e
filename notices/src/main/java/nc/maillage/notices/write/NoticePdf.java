package nc.maillage.notices.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nc.maillage.notices.Notice;

/** « PDF de l’avis »: the notice in the template of the DRHFPNC, tagged for screen readers. */
public final class NoticePdf {
    private static final Map<String, byte[]> FONTS = new ConcurrentHashMap<>();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private NoticePdf() {}

    public static byte[] of(Notice notice) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((_, _) -> null);
        builder.withProducer("Maillage");
        builder.withHtmlContent(TemplateMarkup.of(notice), null);
        font(builder, "atkinson-hyperlegible-400", "Lecture", 400);
        font(builder, "atkinson-hyperlegible-700", "Lecture", 700);
        font(builder, "dejavu-sans-400", "Secours", 400);
        font(builder, "dejavu-sans-700", "Secours", 700);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        byte[] bytes = FONTS.computeIfAbsent(file, NoticePdf::load);
        builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] load(String file) {
        try (InputStream in = Objects.requireNonNull(
                NoticePdf.class.getResourceAsStream("/nc/maillage/notices/house/print/" + file + ".ttf"), file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
