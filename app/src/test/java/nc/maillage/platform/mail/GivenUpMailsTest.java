package nc.maillage.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Outbox;
import org.junit.jupiter.api.Test;

class GivenUpMailsTest extends WithMailServer {
    @Test
    void after_many_tries_it_is_given_up_may_be_sent_again_and_is_forgotten_in_the_end() {
        scheduler.pause();
        server.stop();
        send(mail("En vain"));
        var id = id();
        for (int tries = 1; tries < Delivery.Pace.TRIES; tries++) {
            assertThatThrownBy(() -> job(sendMail, id)).isInstanceOf(BackgroundJobs.NotNow.class);
        }
        job(sendMail, id);
        assertThat(inHere(outbox::counts)).isEqualTo(new Outbox.Counts(0, 0, 1));
        var line = inHere(() -> outbox.latest(Outbox.State.GIVEN_UP, 10)).getFirst();
        assertThat(line.why()).isEqualTo("Le serveur ne répond pas.");
        assertThat(line.kept()).isTrue();
        assertThatThrownBy(() -> job(forgetMail, id)).isInstanceOf(BackgroundJobs.NotNow.class);

        assertThat(inHere(outbox::sendAllAgain)).isEqualTo(1);
        a_server();
        job(sendMail, id);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(inHere(() -> outbox.sendAgain(line.id()))).isFalse();
        job(forgetMail, id);
        assertThat(row()).containsEntry("state", "SENT");
    }

    @Test
    void a_mail_given_up_keeps_its_text_thirty_days() {
        scheduler.pause();
        server.stop();
        send(mail("Oubli"));
        var id = id();
        sql("update platform.mail set tries = %d where id = '%s'".formatted(Delivery.Pace.TRIES - 1, id));
        job(sendMail, id);

        clock.at(clock.instant().plus(ForgetMail.KEPT), () -> {
            job(forgetMail, id);
            return true;
        });

        assertThat(row()).containsEntry("state", "GIVEN_UP").containsEntry("why", "Le serveur ne répond pas.");
        assertThat(row().get("recipient")).isNull();
        assertThat(row().get("message")).isNull();
        assertThat(inHere(outbox::sendAllAgain)).isZero();
    }
}
