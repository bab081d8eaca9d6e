package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.web.SteadyAnswer;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.MailsWaiting;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks for alerts at the address of somebody else. */
@ProgramTest
class AlertMailboxTest {
    private static final String TYPED = "Votre compte est bloqué";

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    MailsWaiting mails;

    @Autowired
    Collectivities collectivities;

    private List<String> names;

    @BeforeEach
    void a_mailbox_of_five_names() {
        actors.administrator(actors.freshCollectivity());
        var person = "voisine." + UUID.randomUUID().toString().substring(0, 8);
        names = IntStream.range(0, 5)
                .mapToObj(each -> "%s+%d@exemple.nc".formatted(person, each))
                .toList();
    }

    @Test
    void what_follows_a_plus_makes_no_other_mailbox() {
        names.forEach(this::ask);
        assertThat(received()).hasSize(3);
    }

    @Test
    void an_address_that_no_mail_leaves_for_is_answered_no_sooner() {
        for (var name : names) {
            long begun = System.nanoTime();
            ask(name);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(SteadyAnswer.LEAST);
        }
    }

    @Test
    void what_was_typed_is_told_by_the_page_of_the_link_and_never_by_the_mail() {
        ask(names.getFirst());
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.text()).doesNotContain(TYPED, "Maison hostile");
            assertThat(mail.html()).doesNotContain(TYPED, "Maison hostile");
            assertThat(doors.anonymous().get(URI.create(mail.link()).getPath()).body())
                    .contains(TYPED);
        });
    }

    private void ask(String address) {
        var answer = doors.anonymous()
                .post(
                        AlertPages.PATH,
                        Map.of("courriel", address, "q", TYPED, "employeur", "Maison hostile", "_csrf", ""));
        assertThat(answer.status()).isEqualTo(200);
    }

    private List<MailsWaiting.Read> received() {
        var sender = collectivities.all().getFirst().id();
        return names.stream().flatMap(name -> mails.to(sender, name).stream()).toList();
    }
}
