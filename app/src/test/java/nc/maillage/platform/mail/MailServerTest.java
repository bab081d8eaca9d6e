package nc.maillage.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailId;
import nc.maillage.platform.MailText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer of a mail server means for the mail, and that nothing is said to it in clear when TLS was asked for. */
class MailServerTest {
    private static final MailAddress TO = new MailAddress("lea.wema@exemple.nc");
    private static final String NO_TLS = "La liaison chiffrée n’a pas pu s’établir";

    @TempDir
    static Path folder;

    static TlsKeys here;
    static TlsKeys elsewhere;

    @BeforeAll
    static void certificates() throws Exception {
        here = TlsKeys.of("localhost", folder);
        elsewhere = TlsKeys.of("smtp.exemple.nc", folder);
    }

    @Test
    void under_tls_with_the_certificate_of_its_name_a_server_takes_the_mail() throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(), here.server())) {
            assertThat(to(smtp, true, here.trusting())).isInstanceOf(Delivery.Left.class);
            assertThat(smtp.said()).contains("tls MAIL", "tls RCPT", "tls DATA").doesNotContain("MAIL", "RCPT");
        }
    }

    @Test
    void a_server_without_tls_where_it_was_asked_for_hears_of_no_mail() throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(), null)) {
            awayForWantOfTls(to(smtp, true, null));
            assertThat(smtp.said()).contains("EHLO").doesNotContain("MAIL", "RCPT");
        }
    }

    @Test
    void nor_does_one_whose_certificate_bears_another_name_or_comes_from_nobody_known() throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(), elsewhere.server())) {
            awayForWantOfTls(to(smtp, true, elsewhere.trusting()));
            assertThat(smtp.said()).contains("STARTTLS").doesNotContain("tls MAIL", "MAIL");
        }
        try (var smtp = new ScriptedSmtp(Map.of(), here.server())) {
            awayForWantOfTls(to(smtp, true, null));
            assertThat(smtp.said()).contains("STARTTLS").doesNotContain("tls MAIL", "MAIL");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <lea.wema@exemple.nc> unknown, Le serveur refuse l’adresse (550).",
        "RCPT, 553 no such name, Le serveur refuse l’adresse (553).",
        "., 554 5.7.1 lea.wema@exemple.nc: spam, Le serveur refuse le message (554).",
        "DATA, 552 too big, Le serveur refuse le message (552)."
    })
    void an_address_or_a_message_refused_for_good_is_given_up_and_the_reason_names_nobody(
            String command, String answer, String why) throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(command, answer), null)) {
            assertThat(to(smtp, false, null)).isEqualTo(new Delivery.Refused(why));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 greylisted, Le serveur ne prend pas l’adresse pour l’instant (450).",
        "RCPT, 452 full, Le serveur ne prend pas l’adresse pour l’instant (452).",
        "., 451 later, Le serveur ne prend pas le message pour l’instant (451)."
    })
    void what_is_refused_for_now_is_tried_later_without_holding_the_others_back(
            String command, String answer, String why) throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(command, answer), null)) {
            assertThat(to(smtp, false, null)).isEqualTo(new Delivery.Later(why));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 not you, Le serveur refuse l’expéditeur du programme (550).",
        "MAIL, 421 closing, Le serveur ne répond pas.",
        "RCPT, '', Le serveur ne répond pas.",
        "EHLO, '', Le serveur ne répond pas."
    })
    void a_fault_of_the_server_or_of_our_settings_is_none_of_the_mail(String command, String answer, String why)
            throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(command, answer), null)) {
            assertThat(to(smtp, false, null)).isEqualTo(new Delivery.Away(why, Delivery.Pace.HOURLY));
        }
    }

    @Test
    void a_wrong_password_is_told_from_a_server_that_is_away() throws Exception {
        var answers = Map.of("EHLO", "250-here\r\n250 AUTH PLAIN", "AUTH", "535 no");
        try (var smtp = new ScriptedSmtp(answers, null)) {
            var settings = new MailSettings(
                    "localhost",
                    smtp.port(),
                    "maillage",
                    "faux",
                    false,
                    Sender.read("a@exemple.nc").orElseThrow());
            assertThat(new MailServer(settings).deliver(mail()))
                    .isInstanceOfSatisfying(
                            Delivery.Away.class, away -> assertThat(away.why()).contains("le mot de passe"));
            assertThat(smtp.said()).doesNotContain("MAIL");
        }
    }

    @Test
    void a_server_that_hangs_up_once_it_took_the_mail_has_taken_it() throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of("QUIT", ""), null)) {
            assertThat(to(smtp, false, null)).isInstanceOf(Delivery.Left.class);
        }
    }

    private static void awayForWantOfTls(Delivery delivery) {
        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Away.class, away -> assertThat(away.why()).startsWith(NO_TLS));
    }

    private static Delivery to(ScriptedSmtp smtp, boolean starttls, @Nullable SSLSocketFactory trusting) {
        var sender = Sender.read("Essai <ne-pas-repondre@exemple.nc>").orElseThrow();
        return new MailServer(new MailSettings("localhost", smtp.port(), "", "", starttls, sender), trusting)
                .deliver(mail());
    }

    private static Waiting mail() {
        var written = Instant.parse("2026-11-24T00:00:00Z");
        var mail = Mail.of("Essai", TO, "Essai", MailText.of("Bonjour,"));
        return new Waiting(new MailId(new UUID(0, 1)), TO, written, 0, WrittenMail.of(mail, written));
    }
}
