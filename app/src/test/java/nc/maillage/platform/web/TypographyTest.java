package nc.maillage.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, _ is a no-break space and ~ a narrow one. */
class TypographyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p>Pourquoi ?</p>                          | <p>Pourquoi~?</p>
        <p>Retirer la carte ! Oui ; non</p>        | <p>Retirer la carte~! Oui~; non</p>
        <b>Règle</b> : lisez                       | <b>Règle</b>_: lisez
        <p>Lisez « papier » : c’est dit</p>        | <p>Lisez «_papier_»_: c’est dit</p>
        <p>20 % de 143 662 F.</p>                  | <p>20_% de 143 662_F.</p>
        <p>Le F majuscule, la note F</p>           | <p>Le F majuscule, la note F</p>
        <p>de 3 Français</p>                       | <p>de 3 Français</p>
        <p>voir :racine et ?q=a</p>                | <p>voir :racine et ?q=a</p>
        <p title="a > b : c">a : b</p>             | <p title="a > b : c">a_: b</p>
        <input value="a ?"><p>b ?</p>              | <input value="a ?"><p>b~?</p>
        <textarea>a ? « b »</textarea> ?           | <textarea>a ? « b »</textarea>~?
        <code>a ? b : c</code>                     | <code>a ? b : c</code>
        <option>Doe ?</option>                     | <option>Doe ?</option>
        """)
    void spaces_are_those_of_french_and_what_is_typed_stays(String html, String read) {
        assertThat(Typography.ofHtml(html))
                .isEqualTo(read.replace('_', '\u00A0').replace('~', '\u202F'));
    }

    @Property
    void nothing_but_spaces_ever_changes(
            @ForAll
                    @Chars({'<', '>', '"', '\'', '/', '«', '»', ' ', ':', '?', '%', 'F', '9', 't'})
                    @CharRange(from = 'a', to = 'e')
                    String html) {
        var read = Typography.ofHtml(html);
        assertThat(read.replace('\u00A0', ' ').replace('\u202F', ' ')).isEqualTo(html);
        assertThat(Typography.ofHtml(read)).isEqualTo(read);
    }
}
