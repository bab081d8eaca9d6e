package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Pages that another program laid out: columns without a frame, one longer than the other, labels beside their values. */
class PdfTablesTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final int LEFT = 50;
    private static final int RIGHT = 310;

    /** A line of the page, with its height from the top. */
    private record Printed(int x, int y, boolean bold, String text) {}

    private static Printed at(int x, int y, String text) {
        return new Printed(x, y, text.startsWith("*"), text.replace("*", ""));
    }

    @Test
    void columns_stay_apart_and_each_label_keeps_what_stands_beside_it() throws IOException {
        Notice notice = Invented.read(page(List.of(
                at(LEFT, 60, "*Assistant social du lagon"),
                at(LEFT, 90, "Référence : 3134-26-0001/SR du 6 mars 2026"),
                at(LEFT, 120, "*Corps /Domaine :"),
                at(LEFT, 134, "Assistant socio-éducatif"),
                at(RIGHT, 120, "Direction : Direction provinciale de"),
                at(RIGHT, 134, "l'action sanitaire et sociale (DPASS)"),
                at(LEFT, 160, "Lieu de travail : Nouméa et Grand"),
                at(LEFT, 174, "Nouméa"),
                at(RIGHT, 160, "Date de dépôt de l'offre : vendredi 6"),
                at(RIGHT, 174, "mars 2026"),
                at(RIGHT, 188, "Date limite de candidature : vendredi"),
                at(RIGHT, 202, "27 mars 2026"),
                at(LEFT, 224, "*Détails de l'offre :"),
                at(
                        LEFT,
                        246,
                        "La direction exerce son action sur tout le territoire, au sein de ses services centraux, et"),
                at(LEFT, 260, "des autres sites."),
                at(LEFT, 284, "*Missions :"),
                at(LEFT, 306, "L'agent aura pour missions :"),
                at(LEFT + 20, 320, "d'accueillir les familles ;"),
                at(LEFT + 20, 334, "de suivre les enfants ;"),
                at(LEFT + 20, 348, "d'écrire."),
                at(LEFT, 380, "*Savoir / Connaissance/Diplôme exigé :"),
                at(RIGHT, 380, "diplôme d'État."),
                at(LEFT, 420, "*Savoir-faire :"),
                at(RIGHT, 420, "conduire un entretien."),
                at(LEFT, 460, "*Comportement professionnel :"),
                at(RIGHT, 460, "discrétion."))));
        assertThat(notice.text(NoticeField.DIRECTION))
                .isEqualTo("Direction provinciale de l'action sanitaire et sociale (DPASS)");
        assertThat(notice.text(NoticeField.CORPS_CADRE)).isEqualTo("Assistant socio-éducatif");
        assertThat(notice.text(NoticeField.WORKPLACE)).isEqualTo("Nouméa et Grand Nouméa");
        assertThat(notice.day(NoticeField.DEADLINE)).isEqualTo("2026-03-27");
        assertThat(notice.text(NoticeField.DETAILS)).endsWith("et des autres sites.");
        assertThat(notice.items(NoticeField.MISSIONS))
                .containsExactly("d'accueillir les familles ;", "de suivre les enfants ;", "d'écrire.");
        assertThat(notice.value(NoticeField.PROFILE, Profile.class))
                .isEqualTo(new Profile(
                        List.of("diplôme d'État."), List.of("conduire un entretien."), List.of("discrétion.")));
    }

    private static byte[] page(List<Printed> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (Printed line : lines) {
                    content.beginText();
                    content.setFont(line.bold() ? BOLD : PLAIN, 11);
                    content.newLineAtOffset(line.x(), page.getMediaBox().getHeight() - line.y());
                    content.showText(line.text());
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
