package nc.maillage.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.correspondence.Letters.LetterContent;
import nc.maillage.correspondence.PdfDocuments.Description;
import nc.maillage.correspondence.SampleLetters;
import nc.maillage.correspondence.domain.LetterDocument;
import nc.maillage.correspondence.domain.LetterSeal;
import nc.maillage.correspondence.domain.Paragraphs;
import nc.maillage.correspondence.domain.ShippedWordings;
import nc.maillage.correspondence.domain.TextVariable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterPdfTest {
    private static final Letterhead HEAD = new Letterhead(
            "Province Sud",
            "Bureau de coordination des aides",
            List.of(
                    "Direction de l’action sanitaire et sociale",
                    "Service de l’aide médicale et des prestations sociales",
                    "17 rue Georges-Clemenceau, Nouméa"),
            "Nouméa",
            "00 00 00");

    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final PrintableText text = new PrintableText(fonts);
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final LetterPage pages = new LetterPage(templates, text);
    private final TaggedPdfDocuments documents = new TaggedPdfDocuments(fonts, new CardPage(templates, text));

    static Stream<LetterContent> letters() {
        return Stream.of(
                SampleLetters.grant(),
                SampleLetters.refusal(),
                SampleLetters.acknowledgement(),
                SampleLetters.awkward());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_can_be_kept_for_ever_and_read_aloud(LetterContent content) throws Exception {
        assertThat(PdfCheck.faults(pdf(content))).isEmpty();
    }

    @Test
    void a_usual_decision_holds_on_two_pages() throws IOException {
        assertThat(pages(pdf(SampleLetters.grant()))).isEqualTo(2);
        assertThat(pages(pdf(SampleLetters.refusal()))).isEqualTo(2);
        assertThat(pages(pdf(SampleLetters.acknowledgement()))).isEqualTo(1);
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        var grant = SampleLetters.grant();

        assertThat(pdf(grant)).isEqualTo(pdf(grant));
    }

    @Test
    void the_letter_says_its_page_its_number_and_its_ways_of_appeal() throws IOException {
        var read = read(pdf(SampleLetters.grant()));

        assertThat(read)
                .contains("1 sur 2", "2 sur 2", "C-2026-00417")
                .contains("tribunal administratif de Nouvelle-Calédonie", "R. 421-7")
                .contains("Oui pour 4 personnes", "Claire Devambez", "91d4 07aa 5be2 c3f8")
                .doesNotContain("**", "{");
    }

    @Test
    void what_no_font_draws_shows_as_a_box_and_markup_as_text() throws IOException {
        var read = read(pdf(SampleLetters.awkward()));

        assertThat(read).contains("écrit □ et □,", "<b>Steeve</b>", "« l’autre »", "Raison 40", "{service}");
        assertThat(read).doesNotContain("\u0007", "🦄");
    }

    @Test
    void the_signature_never_stands_alone_on_a_page() throws IOException {
        try (var document = Loader.loadPDF(pdf(SampleLetters.grant()))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            var second = stripper.getText(document);
            assertThat(second).contains("Claire Devambez").contains("Vos données servent");
        }
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused() {
        var description = new Description("t", "s", "a", Instant.EPOCH);

        assertThatThrownBy(() -> documents.render("<html><head></head><body><p>", description))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] pdf(LetterContent content) throws IOException {
        var kind = LetterKind.of(content.template()).orElseThrow();
        var wording = ShippedWordings.of(kind)
                .filled(Map.of(
                        TextVariable.REFERENCE,
                        content.reference(),
                        TextVariable.CONTACT,
                        "Bureau de coordination des aides, téléphone 00 00 00"));
        var letter = new LetterDocument(
                "C-2026-00417",
                Instant.parse("2026-11-24T04:12:00Z"),
                HEAD,
                content,
                0,
                Paragraphs.of(wording.opening()),
                Paragraphs.of(wording.closing()));
        var seal = LetterSeal.of(letter.number(), content.object());
        var made = documents.render(
                pages.xhtml(letter, seal),
                new Description(content.object(), content.reference(), HEAD.collectivity(), letter.composedAt()));
        Files.write(
                Files.createDirectories(Path.of("target", "letters"))
                        .resolve(content.template() + content.object().length() + ".pdf"),
                made);
        return made;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\h\\s]+", " ");
        }
    }
}
