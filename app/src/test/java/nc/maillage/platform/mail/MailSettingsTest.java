package nc.maillage.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nc.maillage.platform.StartRefused;
import nc.maillage.platform.mail.MailSettings.Given;
import org.junit.jupiter.api.Test;

class MailSettingsTest {
    private static final String FROM = "Province de l’essai <ne-pas-repondre@exemple.nc>";

    @Test
    void a_server_and_a_sender_are_enough_and_the_link_is_then_encrypted() {
        var settings = MailSettings.read(new Given("smtp.exemple.nc", "", "", "", "", FROM))
                .orElseThrow();

        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.encrypted()).isTrue();
        assertThat(settings.sender().name()).isEqualTo("Province de l’essai");
        assertThat(MailSettings.read(new Given(" ", "", "", "", "", ""))).isEmpty();
    }

    @Test
    void settings_half_given_refuse_the_start_in_one_line() {
        refused("", "587", "", "", "", FROM, "MAILLAGE_MAIL_PORT, MAILLAGE_MAIL_FROM est donné");
        refused("smtp.exemple.nc", "", "", "", "", "", "donnez l’expéditeur");
        refused("smtp.exemple.nc", "", "maillage", "", "", FROM, "vont ensemble");
        refused("smtp.exemple.nc", "", "", "secret", "", FROM, "vont ensemble");
    }

    @Test
    void settings_that_cannot_be_read_refuse_it_too() {
        refused("smtp.exemple.nc:25", "", "", "", "", FROM, "MAILLAGE_MAIL_HOST vaut");
        for (var port : new String[] {"0", "65536", "abc", "-1", "99999999999"}) {
            refused("smtp.exemple.nc", port, "", "", "", FROM, "MAILLAGE_MAIL_PORT vaut « " + port);
        }
        refused("smtp.exemple.nc", "", "", "", "oui", FROM, "écrivez true ou false");
        for (var from : new String[] {"Province", "a@b.nc, c@d.nc", "X <a@b.nc> y", "X\nBcc: <a@b.nc>"}) {
            refused("smtp.exemple.nc", "", "", "", "", from, "MAILLAGE_MAIL_FROM vaut");
        }
    }

    @Test
    void a_password_leaves_this_machine_under_tls_only() {
        refused("smtp.exemple.nc", "25", "maillage", "secret", "false", FROM, "en clair");
        for (var host : new String[] {"localhost", "127.0.0.1", "::1"}) {
            assertThat(MailSettings.read(new Given(host, "25", "maillage", "secret", "false", FROM)))
                    .isPresent();
        }
        assertThat(MailSettings.read(new Given("smtp.exemple.nc", "465", "maillage", "secret", "false", FROM)))
                .hasValueSatisfying(settings -> assertThat(settings.encrypted()).isTrue());
    }

    @Test
    void what_is_printed_of_them_holds_no_secret() {
        var given = new Given("smtp.exemple.nc", "", "maillage", "7KQ2MXPA", "", FROM);
        assertThat(given + " " + MailSettings.read(given).orElseThrow()).doesNotContain("7KQ2MXPA");
    }

    private static void refused(
            String host, String port, String user, String password, String starttls, String from, String why) {
        assertThatThrownBy(() -> MailSettings.read(new Given(host, port, user, password, starttls, from)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("secret");
    }
}
