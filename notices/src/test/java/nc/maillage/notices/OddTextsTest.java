package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nc.maillage.notices.write.NoticePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same notice, however a machine wrote its letters. */
class OddTextsTest {
    private static final String TEXT = Invented.text();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void any_alphabet_of_unicode_is_read_the_same(String charset) {
        isTheSame(TEXT.getBytes(Charset.forName(charset)));
        isTheSame(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u0085"})
    void any_end_of_line_is_one(String end) {
        isTheSame(TEXT.replace("\n", end));
    }

    @Test
    void signs_that_nobody_sees_do_not_count() {
        isTheSame("\u200E" + TEXT.replace("Province", "Pro\u00ADvin\u200Bce").replace(" : ", "\u2060 : \u200D"));
        isTheSame(Normalizer.normalize(TEXT, Normalizer.Form.NFD));
        isTheSame(TEXT.replace("fi", "\uFB01").replace(" ", "\u00A0"));
    }

    @Test
    void a_pdf_may_have_a_few_bytes_before_it() {
        byte[] pdf = NoticePdf.of(Invented.notice());
        byte[] late = new byte[pdf.length + 2];
        late[0] = '\r';
        late[1] = '\n';
        System.arraycopy(pdf, 0, late, 2, pdf.length);
        assertThat(Invented.read(late).text(NoticeField.TITLE)).isEqualTo("Assistant(e) social(e) du lagon");
    }

    @Test
    void a_list_that_the_end_of_the_page_cuts_says_so() {
        String cut = TEXT.substring(0, TEXT.indexOf("- écrire les rapports"));
        Reading<?> activities = Invented.read(cut).reading(NoticeField.ACTIVITIES);
        assertThat(activities.repair()).contains("coupée").doesNotContain("ordre");
        assertThat(Invented.read(cut.replace("- tenir", "- finir.\n- tenir"))
                        .reading(NoticeField.ACTIVITIES)
                        .repair())
                .contains("coupée", "ordre");
        assertThat(Invented.notice().reading(NoticeField.ACTIVITIES).repair()).isNull();
    }

    @Test
    @Timeout(20)
    void a_line_without_end_does_not_hold_the_reading_up() {
        for (String run : new String[] {",", " - ", "/", ":", "(a", " ou "}) {
            String line = run.repeat(150_000 / run.length()) + "x";
            Invented.with("/Domaine : Assistant socio-éducatif", "/Domaine : Assistant socio-éducatif" + line);
            Invented.with("de la solidarité (DASSPS)", "de la solidarité (DASSPS)" + line);
        }
        Invented.read(TEXT + "a\n".repeat(50_000));
    }

    @Test
    void a_text_too_long_for_a_notice_is_refused_and_as_long_a_data_set_is_read() {
        assertThat(Notices.read((TEXT + "encore ".repeat(50_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NoticeReading.Refused("le texte est trop long pour un avis", RefusalCause.UNREADABLE));
        String rows =
                "libelle_poste;numero;date_cloture\n" + "Gardien de phare du lagon;26-0042;2026-03-26\n".repeat(15_000);
        assertThat(Notices.read(rows.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        NoticeReading.Read.class,
                        read -> assertThat(read.notices()).hasSize(15_000));
    }

    @Test
    void of_lines_without_number_no_more_are_held_than_a_data_set_may_have() {
        String lines = "libelle_poste;numero;date_cloture\n" + "x\n".repeat(4_000_000);
        assertThat(Notices.read(lines.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NoticeReading.Refused("plus de 20\u202F000 lignes", RefusalCause.UNREADABLE));
    }

    private static void isTheSame(String text) {
        isTheSame(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTheSame(byte[] file) {
        assertThat(Invented.read(file).saysTheSameAs(Invented.notice())).isTrue();
    }
}
