package nc.maillage.applications;

import static nc.maillage.applications.Counter.TODAY;
import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.applications.domain.Stage;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.ApplicationStory;
import nc.maillage.applications.usecase.AskForPiece;
import nc.maillage.applications.usecase.JudgePiece;
import nc.maillage.applications.usecase.ReceivePiece;
import nc.maillage.correspondence.Letters;
import nc.maillage.decisions.Ruling;
import nc.maillage.entitlements.Cards;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.evidence.Pieces;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class FirstCardTest {
    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ASKED = LocalDate.of(2026, 10, 5);

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    AskForPiece askForPiece;

    @Autowired
    ReceivePiece receivePiece;

    @Autowired
    JudgePiece judgePiece;

    @Autowired
    Pieces pieces;

    @Autowired
    Letters letters;

    @Autowired
    Cards cards;

    @Autowired
    ApplicationStory story;

    @Autowired
    Doors doors;

    private String here;
    private Session officer;
    private Session approver;

    @BeforeEach
    void anOffice() {
        here = counter.opens();
        officer = actors.caseOfficer(here);
        approver = actors.approver(here);
    }

    @Test
    void a_mother_of_three_goes_from_the_counter_to_a_card_that_anyone_can_check() {
        var family = counter.aMotherOfFour(here, ARRIVED);
        var file = counter.registered(here, family, ASKED);
        assertThat(file.number().toString()).isEqualTo("AMG-2026-00001");
        assertThat(actors.as(
                        officer, () -> letters.about("application", file.id().value())))
                .singleElement()
                .satisfies(letter -> assertThat(letter.template()).isEqualTo("amg-sud.acknowledge"));

        var asked = done(actors.as(
                officer,
                () -> askForPiece.ask(
                        file.id(),
                        file.version(),
                        List.of(new AskForPiece.Wanted("residence", "Preuve d’habitation", "")))));
        assertThat(asked.state().stage()).isEqualTo(Stage.WAITING_PIECE);
        assertThat(asked.clock().on(TODAY).dueOn()).isNull();

        var received = done(actors.as(
                actors.reception(here),
                () -> receivePiece.receive(
                        file.id(), "residence", "Preuve d’habitation", "bail.pdf", SampleFiles.pdf(1))));
        assertThat(received.clock().on(TODAY).dueOn()).isEqualTo(LocalDate.of(2026, 12, 5));
        var lease = actors.as(officer, () -> pieces.ofFile(file.id().value())).getFirst();
        var accepted = done(actors.as(officer, () -> judgePiece.accept(file.id(), lease.id(), TODAY.plusMonths(3))));

        var instructed = counter.instructed(officer, accepted, 155_600);
        var proposed = done(counter.proposes(officer, instructed));
        assertThat(proposed.state().stage()).isEqualTo(Stage.PROPOSED);

        var decision = counter.signs(approver, proposed);
        assertThat(decision.ruling()).isEqualTo(Ruling.GRANT);
        assertThat(counter.opened(officer, file).state().stage()).isEqualTo(Stage.DECIDED);

        var card = actors.as(officer, () -> cards.ofDecision(decision.id())).getFirst();
        assertThat(card.category()).isEqualTo("B");
        assertThat(card.attached()).as("Steeve is of age").containsExactlyElementsOf(family.subList(1, 4));
        assertThat(cards.validity(card.number(), TODAY))
                .isEqualTo(new Validity.Valid(TODAY.plusYears(1).minusDays(1)));
        assertThat(doors.anonymous().get("/verifier?numero=" + card.number()).body())
                .contains("Carte valable")
                .doesNotContain("Népoura", "Lydie");

        var told = actors.as(officer, () -> story.of(counter.opened(officer, file))).stream()
                .map(ApplicationStory.Episode::title)
                .toList();
        assertThat(told).anyMatch(title -> title.endsWith("a demandé une pièce"));
        assertThat(told.getFirst()).endsWith("a signé la décision");
    }

    @Test
    void at_the_ceiling_to_the_franc_it_is_refused_and_a_franc_below_it_is_granted() {
        for (var each : Map.of(229_859L, Ruling.GRANT, 229_860L, Ruling.REFUSE).entrySet()) {
            var file = counter.registered(here, counter.aMotherOfFour(here, ARRIVED), ASKED);
            var instructed = counter.instructed(officer, file, each.getKey());
            var decision = counter.signs(approver, done(counter.proposes(officer, instructed)));

            assertThat(decision.ruling()).isEqualTo(each.getValue());
            assertThat(actors.as(officer, () -> cards.ofDecision(decision.id())))
                    .hasSize(each.getValue() == Ruling.GRANT ? 1 : 0);
        }
    }

    @Test
    void the_second_of_two_agents_is_told_who_changed_what() {
        var file = counter.registered(here, counter.aMotherOfFour(here, ARRIVED), ASKED);
        var colleague = actors.another(Role.CASE_OFFICER, here);
        done(counter.establishes(officer, file, file.version(), Map.of("residence_province", "sud")));

        var late = counter.establishes(colleague, file, file.version(), Map.of("residence_province", "nord"));

        assertThat(late).isInstanceOf(Act.ChangedMeanwhile.class);
        assertThat(((Act.ChangedMeanwhile) late).why())
                .contains(officer.agent().displayName(), "Province d’habitation", "toujours là");
    }

    @Test
    void numbers_follow_one_another_without_a_hole_even_when_a_registration_is_refused() {
        var family = counter.aMotherOfFour(here, ARRIVED);
        counter.registered(here, family, ASKED);

        assertThat(counter.registers(actors.reception(here), family, TODAY.plusDays(1)))
                .isInstanceOf(Act.Invalid.class);
        assertThat(counter.registered(here, family, TODAY).number().toString()).isEqualTo("AMG-2026-00002");
    }

    @Test
    void what_cannot_be_registered_says_why_on_its_field() {
        var family = counter.aMotherOfFour(here, ARRIVED);
        var twice = List.of(family.get(0), family.get(1), family.get(1));
        var stranger =
                List.of(family.get(0), counter.aMotherOfFour(here, ARRIVED).get(1));

        assertThat(messages(counter.registers(officer, twice, TODAY))).containsOnlyKeys("family");
        assertThat(messages(counter.registers(officer, stranger, TODAY))).containsOnlyKeys("family");
        assertThat(messages(counter.registers(officer, family, TODAY.plusDays(1))))
                .containsOnlyKeys("received");
        assertThat(messages(counter.registers(officer, family, LocalDate.of(1986, 1, 1))))
                .containsOnlyKeys("received");
        assertThat(messages(counter.registers(officer, family, LocalDate.of(2015, 1, 1))))
                .containsOnlyKeys("received");
    }

    private static Map<String, String> messages(Act act) {
        return ((Act.Invalid) act).messages();
    }
}
