package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.notices.write.Markup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class FilesTest {
    @Test
    void a_docx_is_read_like_the_text_that_it_holds() throws IOException {
        var body = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>");
        Invented.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
            boolean heading = line.startsWith("# ");
            boolean item = line.startsWith("- ");
            body.append("<w:p><w:pPr>")
                    .append(heading ? "<w:pStyle w:val=\"Titre1\"/>" : item ? "<w:numPr/>" : "")
                    .append("</w:pPr><w:r><w:t>")
                    .append(Markup.text(heading || item ? line.substring(2) : line))
                    .append("</w:t></w:r></w:p>");
        });
        byte[] docx =
                zip("word/document.xml", body.append("</w:body></w:document>").toString());
        assertThat(Invented.read(docx).saysTheSameAs(Invented.notice())).isTrue();
    }

    @Test
    void a_text_of_an_old_machine_is_read_with_its_accents() {
        byte[] old = Invented.text().replace('’', '\'').getBytes(Charset.forName("windows-1252"));
        assertThat(Invented.read(old).text(NoticeField.DIRECTION)).startsWith("Direction des affaires sanitaires");
        assertThat(Invented.read(old).items(NoticeField.MISSIONS)).contains("d'écouter les familles.");
    }

    @Test
    void what_is_no_notice_is_refused_in_words() throws IOException {
        assertThat(why(new byte[0])).contains("vide");
        assertThat(why("Bonjour, voici mes vacances.".getBytes(StandardCharsets.UTF_8)))
                .contains("n’est pas un avis");
        assertThat(why("We are hiring a gardener in Nouméa.".getBytes(StandardCharsets.UTF_8)))
                .contains("n’est pas un avis");
        assertThat(why("MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1))).contains("ni un texte");
        assertThat(why(zip("autre.txt", "rien"))).contains("archive");
        assertThat(why("%PDF-1.4 abîmé".getBytes(StandardCharsets.UTF_8))).contains("PDF");
    }

    @Test
    void a_scanned_pdf_and_one_of_five_hundred_pages_are_told() throws IOException {
        assertThat(why(pdf(1))).contains("pas de texte");
        assertThat(why(pdf(500))).contains("500");
    }

    @Test
    void a_page_that_only_its_scanner_signed_has_no_text_and_says_why() throws IOException {
        assertThat(cause(pdf(1))).isEqualTo(RefusalCause.NO_TEXT);
        assertThat(cause(zip("word/document.xml", "<document><p/></document>"))).isEqualTo(RefusalCause.NO_TEXT);
        assertThat(cause(zip("autre.txt", "rien"))).isEqualTo(RefusalCause.ARCHIVE);
        assertThat(cause("Bonjour".getBytes(StandardCharsets.UTF_8))).isEqualTo(RefusalCause.NO_NOTICE);
    }

    @Test
    void what_a_password_shuts_is_told_apart_from_what_is_damaged_and_from_what_is_no_document() throws IOException {
        assertThat(cause(locked())).isEqualTo(RefusalCause.LOCKED);
        assertThat(cause(lockedDocument())).isEqualTo(RefusalCause.LOCKED);
        assertThat(cause("%PDF-1.4 abîmé".getBytes(StandardCharsets.UTF_8))).isEqualTo(RefusalCause.BROKEN);
        byte[] document = zip("[Content_Types].xml", "<Types/>");
        assertThat(cause(Arrays.copyOf(document, 55))).isEqualTo(RefusalCause.BROKEN);
        assertThat(cause(Arrays.copyOf(zip("autre.txt", "rien"), 40))).isEqualTo(RefusalCause.UNREADABLE);
        assertThat(cause(pdf(500))).isEqualTo(RefusalCause.UNREADABLE);
        assertThat(cause("MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(RefusalCause.UNREADABLE);
    }

    private static byte[] locked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("proprietaire", "secret", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedDocument() {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(600)
                .putLong(0xD0CF11E0A1B11AE1L)
                .put(520, name)
                .array();
    }

    @Test
    void a_table_of_another_office_is_no_archive() throws IOException {
        byte[] table = zip("[Content_Types].xml", "<Types/>");
        assertThat(why(table)).contains("enregistrez-le en DOCX");
        assertThat(Notices.isArchive(table)).isFalse();
    }

    @Test
    void a_pdf_that_unfolds_without_end_is_not_opened_however_it_is_packed() throws IOException {
        assertThat(why(bomb("/FlateDecode"))).contains("au-delà de toute mesure");
        assertThat(why(bomb("[/FlateDecode]"))).contains("au-delà de toute mesure");
        assertThat(why(bomb("[/Fl /Fl]"))).contains("au-delà de toute mesure");
    }

    @Test
    void a_notice_in_english_is_told_to_be_so() {
        String english =
                "Social worker. The post is open to the public, and you will work with the families of the sector.";
        assertThat(why(english.getBytes(StandardCharsets.UTF_8))).contains("en anglais");
    }

    @Test
    void a_docx_that_unfolds_without_end_is_not_opened() throws IOException {
        assertThat(why(zip("word/document.xml", " ".repeat(30_000_000)))).contains("au-delà de toute mesure");
    }

    @Test
    void the_official_row_is_a_day_early_and_its_default_job_is_doubted() {
        String row =
                "{\"libelle_poste\":\"Chargé du récif\",\"numero\":\"26-0007\",\"libelle_collectivite\":\"Province Nord\","
                        + "\"libelle_direction\":\"Province Nord\",\"date_mise_en_ligne\":\"2026-03-05\",\"date_cloture\":\"2026-03-26\","
                        + "\"emploi_resp\":\"Inspecteur\",\"mission\":\"- veiller\\n- compter\"}";
        Notice notice = Invented.read(row);
        assertThat(notice.day(NoticeField.DEADLINE)).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(notice.reading(NoticeField.DEADLINE).repair()).contains("la veille");
        assertThat(notice.reading(NoticeField.RESPNC_JOB).confidence()).isLessThan(50);
        assertThat(notice.text(NoticeField.DIRECTION)).isNull();
        assertThat(notice.items(NoticeField.MISSIONS)).containsExactly("veiller", "compter");
    }

    private static String why(byte[] file) {
        return refused(file).why();
    }

    private static RefusalCause cause(byte[] file) {
        return refused(file).cause();
    }

    private static NoticeReading.Refused refused(byte[] file) {
        NoticeReading reading = Notices.read(file);
        assertThat(reading).isInstanceOf(NoticeReading.Refused.class);
        return (NoticeReading.Refused) reading;
    }

    /** One object of a hundred million spaces, packed. */
    private static byte[] bomb(String filter) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            byte[] million = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                deflater.write(million);
            }
        }
        var pdf = new ByteArrayOutputStream();
        String head = "%PDF-1.4\n1 0 obj <</Length " + packed.size() + " /Filter " + filter + ">> stream\n";
        pdf.write(head.getBytes(StandardCharsets.US_ASCII));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
