package nc.maillage.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.Tenancy;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.MailsWaiting;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class SentMailsTest extends WithMailServer {
    @Test
    void a_mail_arrives_as_it_was_written_and_its_address_and_text_are_kept_no_more() throws Exception {
        var cv = "Un relevé".getBytes(StandardCharsets.UTF_8);
        send(mail("Reçu de votre candidature n° 7 – « Nakéty »")
                .attaching("reçu-é.pdf", "application/pdf", cv)
                .stoppedAt(URI.create("https://aide.exemple.nc/avis/alertes/stop?j=abc")));

        Awaited.until("the mail", SOON, () -> server.getReceivedMessages().length == 1);
        var message = server.getReceivedMessages()[0];
        var read = MailsWaiting.read(message);
        assertThat(read.subject()).isEqualTo("Reçu de votre candidature n° 7 – « Nakéty »");
        assertThat(read.text())
                .contains("Bonjour Léa,", "Ouvrir ma candidature\u00A0:", "https://aide.exemple.nc/c/x1");
        assertThat(read.html())
                .contains("<html lang=\"fr\">", "<p>Bonjour Léa,</p>", "<a href=\"https://aide.exemple.nc/c/x1\"");
        assertThat(read.attachments()).containsExactly("reçu-é.pdf");
        assertThat(message.getFrom()[0].toString()).contains("ne-pas-repondre@exemple.nc");
        assertThat(read.header("To")).isEqualTo(ADDRESS);
        assertThat(read.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(read.header("List-Unsubscribe")).isEqualTo("<https://aide.exemple.nc/avis/alertes/stop?j=abc>");
        assertThat(read.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        Awaited.until("the row", SOON, () -> "SENT".equals(row().get("state")));
        assertThat(read.header("Message-ID")).isEqualTo("<%s@exemple.nc>".formatted(row().get("id")));
        assertThat(row()).containsEntry("kind", "Lien d’une candidature");
        assertThat(row().get("recipient")).isNull();
        assertThat(row().get("message")).isNull();
        assertThat(inHere(outbox::counts)).isEqualTo(new Outbox.Counts(0, 1, 0));
    }

    @Test
    void an_act_that_is_rolled_back_sends_nothing_and_none_is_sent_without_an_act() {
        Tenancy.within(
                here,
                () -> transaction.executeWithoutResult(status -> {
                    mails.send(mail("Jamais"));
                    status.setRollbackOnly();
                }));
        send(mail("Après"));

        Awaited.until("the mail", SOON, () -> server.getReceivedMessages().length > 0);
        assertThat(server.getReceivedMessages())
                .extracting(each -> MailsWaiting.read(each).subject())
                .containsExactly("Après");
        assertThatThrownBy(() -> Tenancy.within(here, () -> mails.send(mail("Sans acte"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void while_the_server_is_down_a_mail_waits_with_the_reason_and_leaves_once_it_is_up() {
        server.stop();
        send(mail("Patience"));
        Awaited.until("a first try", SOON, () -> Integer.valueOf(1).equals(row().get("tries")) && putOff());

        assertThat(inHere(outbox::waits))
                .extracting(Outbox.Wait::why, Outbox.Wait::mails)
                .containsExactly(tuple("Le serveur ne répond pas.", 1L));
        assertThat(row().get("recipient")).isEqualTo(ADDRESS);

        a_server();
        jobs.hasten(SendMail.KIND);
        Awaited.until("the mail", SOON, () -> server.getReceivedMessages().length == 1);
        Awaited.until("the row", SOON, () -> "SENT".equals(row().get("state")));
        assertThat(row().get("why")).isNull();
    }

    @Test
    void once_one_left_those_that_waited_for_the_server_follow_at_once() {
        server.stop();
        send(mail("Premier"));
        Awaited.until("a first try", SOON, this::putOff);
        a_server();

        send(mail("Second"));

        Awaited.until("both", SOON, () -> server.getReceivedMessages().length == 2);
    }

    @Test
    void another_collectivity_sees_and_sends_nothing_of_it() {
        scheduler.pause();
        send(mail("Ici"));
        var id = id();
        var elsewhere = new CollectivityId(UUID.randomUUID());

        Tenancy.within(elsewhere, () -> transaction.executeWithoutResult(status -> sendMail.run(id)));

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(Tenancy.within(elsewhere, outbox::counts)).isEqualTo(new Outbox.Counts(0, 0, 0));
        assertThat(Tenancy.within(elsewhere, () -> outbox.latest(Outbox.State.WAITING, 10)))
                .isEmpty();
    }
}
