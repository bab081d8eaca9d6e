package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nc.maillage.notices.write.NoticePdf;
import org.junit.jupiter.api.Test;
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

    private static void isTheSame(String text) {
        isTheSame(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTheSame(byte[] file) {
        assertThat(Invented.read(file).saysTheSameAs(Invented.notice())).isTrue();
    }
}
