package nc.maillage.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.platform.files.FileLook.Opinion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLookTest {
    private static final byte[] PDF = SampleFiles.pdf(2);
    private static final byte[] PNG = SampleFiles.picture("png", 300, 200);
    private static final byte[] JPEG = SampleFiles.picture("jpeg", 300, 200);

    @Test
    void a_sound_pdf_jpeg_or_png_is_kept_under_its_true_kind() {
        assertThat(FileLook.at(PDF)).isEqualTo(new Opinion.Fit("application/pdf"));
        assertThat(FileLook.at(JPEG)).isEqualTo(new Opinion.Fit("image/jpeg"));
        assertThat(FileLook.at(PNG)).isEqualTo(new Opinion.Fit("image/png"));
    }

    @Test
    void ten_megabytes_pass_and_one_byte_more_does_not() {
        assertThat(FileLook.at(SampleFiles.pdfOfSize(10_000_000))).isInstanceOf(Opinion.Fit.class);
        assertThat(why(SampleFiles.pdfOfSize(10_000_001))).contains("pèse 10 Mo", "limite");
    }

    @Test
    void a_hundred_pages_pass_and_one_more_does_not() {
        assertThat(FileLook.at(SampleFiles.pdf(100))).isInstanceOf(Opinion.Fit.class);
        assertThat(why(SampleFiles.pdf(101))).contains("101 pages", "100");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(why(new byte[0])).contains("vide");
    }

    @Test
    void a_pdf_without_page_is_refused() {
        assertThat(why(SampleFiles.pdf(0))).contains("aucune page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void a_locked_pdf_is_refused_even_when_it_opens_without_password(String password) {
        assertThat(why(SampleFiles.lockedPdf(password))).contains("mot de passe");
    }

    @Test
    void a_pdf_that_acts_by_itself_is_refused() {
        assertThat(why(SampleFiles.pdfWithScript())).contains("programme ou un fichier caché");
        assertThat(why(SampleFiles.pdfWithScriptInAnArray())).contains("programme ou un fichier caché");
        assertThat(why(SampleFiles.pdfWithFileInside())).contains("programme ou un fichier caché");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 90, 99})
    void a_file_cut_short_is_refused(int percent) {
        assertThat(FileLook.at(SampleFiles.cut(PDF, percent))).isInstanceOf(Opinion.Unfit.class);
        assertThat(FileLook.at(SampleFiles.cut(PNG, percent))).isInstanceOf(Opinion.Unfit.class);
        assertThat(FileLook.at(SampleFiles.cut(JPEG, percent))).isInstanceOf(Opinion.Unfit.class);
    }

    @Test
    void a_pdf_whose_middle_is_lost_is_refused() {
        var torn = SampleFiles.followedBy(
                SampleFiles.cut(PDF, 30), Arrays.copyOfRange(PDF, PDF.length * 9 / 10, PDF.length));

        assertThat(FileLook.at(torn)).isInstanceOf(Opinion.Unfit.class);
    }

    @Test
    void a_changed_byte_in_a_png_is_seen() {
        var damaged = PNG.clone();
        damaged[damaged.length / 2] ^= 1;

        assertThat(why(damaged)).contains("abîmée");
    }

    @Test
    void a_file_with_another_one_hidden_behind_is_refused() {
        var archive = "PK\u0003\u0004 tout autre chose".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(why(SampleFiles.followedBy(PDF, archive))).contains("suivi d’autre chose");
        assertThat(why(SampleFiles.followedBy(PNG, archive))).contains("cache un autre fichier");
        assertThat(why(SampleFiles.followedBy(JPEG, archive))).contains("cache un autre fichier");
        assertThat(why(SampleFiles.followedBy(JPEG, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))))
                .contains("cache un autre fichier");
    }

    @Test
    void the_thumbnail_a_telephone_adds_behind_a_photo_is_no_fault() {
        assertThat(FileLook.at(SampleFiles.followedBy(JPEG, SampleFiles.picture("jpeg", 40, 30))))
                .isInstanceOf(Opinion.Fit.class);
    }

    @Test
    void an_immense_picture_is_refused_and_the_widest_passes() {
        assertThat(FileLook.at(SampleFiles.picture("png", 20_000, 2))).isInstanceOf(Opinion.Fit.class);
        assertThat(why(SampleFiles.picture("png", 20_001, 2))).contains("20 001 sur 2 points");
    }

    @Test
    void a_program_renamed_into_a_pdf_is_named_for_what_it_is() {
        assertThat(why("MZ\u0090 ceci est un programme".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("un programme");
        assertThat(why("PK\u0003\u0004 word".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("enregistrez-le en PDF");
        assertThat(why("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("HEIC");
        assertThat(why("<html><script>".getBytes(StandardCharsets.UTF_8))).contains("page web");
        assertThat(why("bonjour".getBytes(StandardCharsets.UTF_8))).contains("ne connaissons pas");
    }

    @Test
    void noise_behind_a_true_beginning_is_refused_and_never_breaks() {
        var random = new Random(7);
        for (byte[] sound : new byte[][] {PDF, PNG, JPEG}) {
            for (int turn = 0; turn < 60; turn++) {
                var noisy = sound.clone();
                for (int each = 0; each < 20; each++) {
                    noisy[8 + random.nextInt(noisy.length - 8)] = (byte) random.nextInt();
                }
                assertThat(FileLook.at(noisy)).isNotNull();
            }
        }
    }

    private static String why(byte[] content) {
        return FileLook.at(content) instanceof Opinion.Unfit unfit ? unfit.why().replace('\u00A0', ' ') : "accepté";
    }
}
