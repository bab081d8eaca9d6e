package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final MailAddress TO = new MailAddress("lea.wema@exemple.nc");
    private static final MailText TEXT = MailText.of("Bonjour,");

    static List<String> hostileAddresses() {
        return List.of(
                "",
                "lea",
                "lea@exemple",
                "@exemple.nc",
                "lea@",
                "a@b.nc\r\nBcc: x@y.nc",
                "a@b.nc\n",
                "a@b.nc\u0000",
                "a@b.nc,c@d.nc",
                "a@b.nc;c@d.nc",
                "a@b.nc c@d.nc",
                "Léa <a@b.nc>",
                "<a@b.nc>",
                "\"a b\"@exemple.nc",
                "a@b@c.nc",
                "léa@exemple.nc",
                "lea@école.nc",
                "lea@exemple.nc\u202E",
                ".lea@exemple.nc",
                "lea..wema@exemple.nc",
                "lea@-exemple.nc",
                "lea@exemple..nc",
                "lea@[127.0.0.1]",
                "lea@127.0.0.1",
                "a".repeat(65) + "@exemple.nc",
                "a@" + "b".repeat(64) + ".nc",
                "a@" + "exemple.".repeat(50) + "nc");
    }

    @ParameterizedTest
    @MethodSource("hostileAddresses")
    void an_address_that_a_header_could_read_otherwise_is_none(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lea.wema@exemple.nc", "l+avis@mail.exemple.nc", "O'Brien@exemple.com", "x@xn--cole-9oa.nc"})
    void one_address_is_one_and_blanks_around_it_are_not_of_it(String typed) {
        assertThat(MailAddress.read("\u00A0 " + typed + "\t")).hasValue(new MailAddress(typed));
    }

    @Test
    void a_long_hostile_address_is_refused_at_once() {
        assertThat(MailAddress.read("a.".repeat(100_000) + "@exemple.nc")).isEmpty();
        assertThat(MailAddress.read("a".repeat(60) + "@" + "a-".repeat(90) + "!"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bonjour\r\nBcc: x@y.nc", "Bonjour\nX: y", "a\u0085b", "a\u2028b", "a\u0000b"})
    void a_subject_is_one_line(String subject) {
        assertThatThrownBy(() -> Mail.of("Essai", TO, subject, TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mail.of("Essai", TO, "é".repeat(400), TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_attachment_has_the_plain_name_of_a_file_and_all_of_them_a_weight_that_servers_take() {
        var mail = Mail.of("Essai", TO, "Essai", TEXT);
        for (var name : List.of("", "../x.pdf", "a\\b.pdf", "a\r\nb.pdf", "a\"b.pdf", ".pdf")) {
            assertThatThrownBy(() -> mail.attaching(name, "application/pdf", new byte[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> mail.attaching("a.pdf", "application/pdf\r\nX: y", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        var half = mail.attaching("a.pdf", "application/pdf", new byte[5_000_001]);
        assertThatThrownBy(() -> half.attaching("b.pdf", "application/pdf", new byte[5_000_000]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_link_leads_to_the_web() {
        for (var address : List.of("javascript:alert(1)", "data:text/html,x", "/candidature", "mailto:a@b.nc")) {
            assertThatThrownBy(() -> TEXT.link("Ouvrir", URI.create(address)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Mail.of("Essai", TO, "Essai", TEXT).stoppedAt(URI.create(address)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_is_printed_of_a_mail_tells_nothing_of_whom_it_is_for() {
        var mail = Mail.of("Lien d’une candidature", TO, "Votre candidature", MailText.of("Jeton 7KQ2MXPA"));
        assertThat(mail + " " + TO + " " + mail.text())
                .contains("Lien d’une candidature")
                .doesNotContain("lea.wema", "Votre", "7KQ2MXPA");
    }
}
