package nc.maillage.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.evidence.Bombs;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.platform.files.FileLook.Opinion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What somebody may send on purpose: it is refused with a sentence, or kept as what it is, and looking at it costs little. */
@Timeout(60)
class HostileFilesTest {
    private static final String SWELLS = "se déplie en bien plus";
    private static final String ACTS = "programme ou un fichier caché";
    private static final String TOO_LONG = "la limite est de 100";
    private static final String HIDES = "cache un autre fichier";
    private static final long MEMORY = 150_000_000;
    private static final byte[] BOMB = Bombs.zeros(210_000_000);
    private static final byte[] SMALL_BOMB = Bombs.zeros(40_000_000);

    @TestFactory
    Stream<DynamicTest> a_hostile_file_is_refused_with_a_sentence_and_little_memory() {
        return Stream.of(
                refused("a part that holds 210 MB", Bombs.pdfThatSwells("/Filter/FlateDecode", BOMB), SWELLS),
                refused("the same under a name in code", Bombs.pdfThatSwells("/F#69lter/Flat#65Decode", BOMB), SWELLS),
                refused("the same behind letters", Bombs.pdfThatSwells("/Filter[/AHx/Fl]", hex(BOMB)), SWELLS),
                refused(
                        "packed twice",
                        Bombs.pdfThatSwells("/Filter[/FlateDecode/FlateDecode]", Bombs.packed(BOMB)),
                        SWELLS),
                refused("packed in a way told elsewhere", Bombs.pdfThatSwells("/Filter 9 0 R", BOMB), SWELLS),
                refused(
                        "objects in 40 MB",
                        Bombs.pdfThatSwells("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", SMALL_BOMB),
                        SWELLS),
                refused(
                        "objects without number",
                        Bombs.pdfThatSwells(
                                "/Type/ObjStm/N 2147483647/First 4/Filter/FlateDecode", Bombs.packed(new byte[9])),
                        SWELLS),
                refused("a page drawn by 40 MB", Bombs.pdfWithContents("/Filter/FlateDecode", SMALL_BOMB), "abîmé"),
                refused("ten thousand pages", Bombs.pdfWithPages(10_000, 10_000), TOO_LONG),
                refused("ten thousand pages that say one", Bombs.pdfWithPages(10_000, 1), TOO_LONG),
                refused(
                        "a million arrays in one another",
                        Bombs.pdfWithCatalog("/X " + "[".repeat(1_000_000)),
                        "abîmé"),
                refused("a script", Bombs.pdfWithCatalog("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), ACTS),
                refused("a script under a name in code", Bombs.pdfWithCatalog("/OpenAction<</S/J#61vaScript>>"), ACTS),
                refused("a script when it closes", Bombs.pdfWithCatalog("/AA<</WC<</S/JavaScript/JS(x)>>>>"), ACTS),
                refused("a program that it starts", Bombs.pdfWithCatalog("/OpenAction<</S/Launch/F(cmd.exe)>>"), ACTS),
                refused(
                        "a form that it sends",
                        Bombs.pdfWithCatalog("/OpenAction<</S/SubmitForm/F(http://mechant.example)>>"),
                        ACTS),
                refused("a file in a file", Bombs.pdfWithCatalog("/OpenAction<</S/GoToE/T<</R/C>>>>"), ACTS),
                refused("a form of its own", Bombs.pdfWithCatalog("/AcroForm<</XFA(x)>>"), ACTS),
                refused("a PDF that is an archive too", zipWithin(), "suivi d’autre chose"),
                refused("an archive that swells", Bombs.zip("x", new byte[9_000_000], ""), "une archive"),
                refused("a picture of 60,000 by 60,000", Bombs.pngThatClaims(60_000, 60_000), "Réduisez-la"),
                refused("a photo gone over 100 times", Bombs.jpegWith(0xDA, new byte[8], 100), "abîmée"),
                refused(
                        "a photo that is an archive too",
                        SampleFiles.followedBy(SampleFiles.picture("jpeg", 30, 20), Bombs.zip("x", new byte[9], "")),
                        HIDES),
                refused(
                        "a drawing that acts",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                        "page web"),
                refused(
                        "the same, announced",
                        "\uFEFF<?xml version='1.0'?><svg/>".getBytes(StandardCharsets.UTF_8),
                        "ne connaissons pas"),
                refused(
                        "a drawing, packed",
                        "\u001F\u008Bsvgz".getBytes(StandardCharsets.ISO_8859_1),
                        "ne connaissons pas"));
    }

    /** A program may stand in what is only read: the piece is handed out as a picture to be saved, so that nothing runs it. */
    @TestFactory
    Stream<DynamicTest> what_harms_nobody_is_kept_as_the_picture_that_it_is() {
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Map.of(
                        "a note in a photo", Bombs.jpegWith(0xFE, page, 1),
                        "a note of 30 MB in a picture",
                                Bombs.pngWith(
                                        "zTXt",
                                        SampleFiles.followedBy(
                                                "n\0\0".getBytes(StandardCharsets.US_ASCII), SMALL_BOMB)),
                        "colours of 30 MB in a picture",
                                Bombs.pngWith(
                                        "iCCP",
                                        SampleFiles.followedBy(
                                                "n\0\0".getBytes(StandardCharsets.US_ASCII), SMALL_BOMB)))
                .entrySet()
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    long before = allocated();
                    assertThat(FileLook.at(each.getValue())).isInstanceOf(Opinion.Fit.class);
                    assertThat(allocated() - before).isLessThan(MEMORY);
                }));
    }

    @Test
    void a_tree_of_pages_that_multiplies_is_gone_through_once() {
        long before = allocated();

        FileLook.at(Bombs.pdfWhosePagesMultiply());

        assertThat(allocated() - before).isLessThan(MEMORY);
    }

    @Test
    void a_large_scan_on_a_white_page_passes() {
        var scan =
                "/Type/XObject/Subtype/Image/Width 4960/Height 7016/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode";

        assertThat(FileLook.at(Bombs.pdfThatSwells(scan, Bombs.zeros(4_960L * 7_016 * 3))))
                .isInstanceOf(Opinion.Fit.class);
    }

    private static DynamicTest refused(String what, byte[] file, String sentence) {
        return DynamicTest.dynamicTest(what, () -> {
            assertThat(file.length).as("a file that may be sent").isLessThan(FileLook.LARGEST);
            long before = allocated();
            var opinion = FileLook.at(file);
            assertThat(allocated() - before).as("memory").isLessThan(MEMORY);
            assertThat(opinion)
                    .isInstanceOfSatisfying(
                            Opinion.Unfit.class,
                            unfit -> assertThat(unfit.why()).contains(sentence));
        });
    }

    /** An archive whose last words are those of a PDF. */
    private static byte[] zipWithin() {
        return SampleFiles.followedBy(SampleFiles.pdf(1), Bombs.zip("x", new byte[9], "\n%%EOF\n"));
    }

    private static byte[] hex(byte[] content) {
        return HexFormat.of().formatHex(content).concat(">").getBytes(StandardCharsets.US_ASCII);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
