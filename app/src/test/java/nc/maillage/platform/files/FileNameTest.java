package nc.maillage.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static final String PDF = "application/pdf";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bulletin d’octobre.pdf | bulletin d’octobre.pdf",
                "C:\\Documents\\Népoura.PDF | Népoura.pdf",
                "../../etc/passwd | passwd.pdf",
                "photo.exe | photo.pdf",
                "facture.pdf.exe | facture.pdf.pdf",
                "...caché... | caché.pdf",
                "a<b>:\"c?*.pdf | a b c.pdf",
                ".pdf | piece.pdf",
                "' ' | piece.pdf"
            })
    void a_name_keeps_what_is_said_and_loses_what_harms(String sent, String kept) {
        assertThat(FileName.cleaned(sent.equals("' '") ? " " : sent, PDF).value())
                .isEqualTo(kept);
    }

    @Property
    void any_name_becomes_one_that_can_be_saved(@ForAll @StringLength(max = 400) String sent) {
        var name = FileName.cleaned(sent, "image/png").value();

        assertThat(name).endsWith(".png").doesNotStartWith(".").doesNotContain("/", "\\", "\"", "\r", "\n");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(124);
        assertThat(name.codePoints().noneMatch(Character::isISOControl)).isTrue();
    }

    @Property
    void the_header_is_plain_ascii_on_one_line(@ForAll @StringLength(max = 200) String sent) {
        var header = FileName.cleaned(sent, "image/jpeg").disposition();

        assertThat(header).matches("attachment; filename=\"[A-Za-z0-9._ ()-]+\"; filename\\*=UTF-8''[A-Za-z0-9%._-]+");
    }

    @ParameterizedTest
    @CsvSource({"Népoura.pdf, Nepoura.pdf, N%C3%A9poura.pdf"})
    void an_accent_is_kept_in_the_true_name(String name, String plain, String encoded) {
        assertThat(new FileName(name).disposition())
                .isEqualTo("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded));
    }
}
