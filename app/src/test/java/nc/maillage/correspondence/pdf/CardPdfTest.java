package nc.maillage.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nc.maillage.correspondence.CardSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardPdfTest {
    private static final String CODE = "https://exemple.nc/verifier/" + "aZ09-_".repeat(20);

    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final TaggedPdfDocuments documents = new TaggedPdfDocuments(
            fonts, new CardPage(TemplateEngine.createPrecompiled(ContentType.Html), new PrintableText(fonts)));

    @Test
    void a_card_can_be_kept_for_ever_and_read_aloud() throws Exception {
        assertThat(PdfCheck.faults(kept("carte", documents.card(sheet("NÉPOURA Lydie", 3)))))
                .isEmpty();
        assertThat(PdfCheck.faults(kept(
                        "carte-longue",
                        documents.card(sheet("WÉNÉHOUA-TAUFANA ".repeat(6).strip(), 15)))))
                .isEmpty();
    }

    @Test
    void it_holds_on_one_sheet_and_says_what_it_opens() throws Exception {
        try (var document = Loader.loadPDF(documents.card(sheet("NÉPOURA Lydie", 3)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\h\\s]+", " "))
                    .contains("NÉPOURA Lydie", "catégorie B", "98-0441-7731-5", "3 décembre 2027", "Personne 3");
        }
    }

    @Test
    void the_same_card_gives_the_same_bytes() {
        assertThat(documents.card(sheet("NÉPOURA Lydie", 3))).isEqualTo(documents.card(sheet("NÉPOURA Lydie", 3)));
    }

    @Test
    void the_printed_code_is_read_back_by_a_scanner() throws Exception {
        try (var document = Loader.loadPDF(documents.card(sheet("NÉPOURA Lydie", 3)))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int width = image.getWidth();
            int height = image.getHeight();
            var points = image.getRGB(0, 0, width, height, null, 0, width);
            var source = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, points)));
            assertThat(new QRCodeReader()
                            .decode(source, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(CODE);
        }
    }

    private static byte[] kept(String name, byte[] pdf) throws Exception {
        return Files.readAllBytes(Files.write(
                Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), pdf));
    }

    private static CardSheet sheet(String holder, int attached) {
        return new CardSheet(
                "Province Sud",
                "Nouvelle-Calédonie",
                "Carte d’aide médicale",
                "catégorie B",
                holder,
                "née KAOUMA, le 14 mars 1987",
                "98-0441-7731-5",
                "4 décembre 2026",
                "3 décembre 2027",
                IntStream.rangeClosed(1, attached)
                        .mapToObj(n -> "NÉPOURA Personne %d, 12 août 2014".formatted(n))
                        .toList(),
                List.of("À payer : 20 % du prix du soin.", "Valable en Nouvelle-Calédonie."),
                CODE,
                "exemple.nc/verifier",
                List.of(
                        "Découpez la carte en suivant les repères, puis pliez-la au milieu.",
                        "Montrez-la à chaque soin.",
                        "Si vous la perdez, appelez-nous : elle ne marchera plus."),
                Instant.parse("2026-12-04T00:00:00Z"));
    }
}
