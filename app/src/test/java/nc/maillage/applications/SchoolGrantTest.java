package nc.maillage.applications;

import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.Judge;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Ruling;
import nc.maillage.entitlements.Cards;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A scheme that opens no card and asks nothing of a household goes the same way as the card, and says for whom it is. */
@ProgramTest
class SchoolGrantTest {
    private static final String SCHEME = "bourses-sud";
    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate IN_SEASON = LocalDate.of(2026, 9, 15);

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cards cards;

    private String here;
    private Session officer;

    @BeforeEach
    void anOffice() {
        here = decided.ready(actors.freshCollectivity(), SCHEME);
        officer = actors.caseOfficer(here);
    }

    @Test
    void a_grant_names_its_pupil_in_the_letter_and_opens_no_card() {
        var decision = decided(ARRIVED, "oui");

        assertThat(decision.ruling()).isEqualTo(Ruling.GRANT);
        assertThat(actors.as(officer, () -> cards.ofDecision(decision.id()))).isEmpty();
        assertThat(letter(decision))
                .contains("pour Maëlys Népoura le mardi 15\u00A0septembre 2026.")
                .contains("**Oui**\u00A0: bourse scolaire, du 24\u00A0novembre 2026 au 23\u00A0novembre 2027.")
                .doesNotContain("carte");
    }

    @Test
    void a_refusal_names_its_pupil_too() {
        var decision = decided(ARRIVED, "non");

        assertThat(decision.ruling()).isEqualTo(Ruling.REFUSE);
        assertThat(letter(decision)).contains("pour Maëlys Népoura").contains("- **Non**");
    }

    @Test
    void six_months_of_residence_are_enough_and_a_day_less_is_not() {
        assertThat(decided(IN_SEASON.minusMonths(6).minusDays(1), "oui").ruling())
                .isEqualTo(Ruling.GRANT);
        assertThat(decided(IN_SEASON.minusMonths(6).plusDays(1), "oui").ruling())
                .isEqualTo(Ruling.REFUSE);
    }

    @Test
    void a_grant_is_asked_for_one_pupil_at_a_time() {
        var family = counter.aMotherOfFour(here, ARRIVED);
        for (var several : List.of(family, family.subList(0, 1))) {
            assertThat(counter.registers(officer, SCHEME, several, IN_SEASON))
                    .isInstanceOfSatisfying(
                            Act.Invalid.class,
                            refused -> assertThat(refused.messages()).containsOnlyKeys("family"));
        }
    }

    private Decision decided(LocalDate arrived, String resources) {
        var family = counter.aMotherOfFour(here, arrived);
        var asked = done(counter.registers(actors.reception(here), SCHEME, family.subList(0, 2), IN_SEASON));
        var told = new LinkedHashMap<String, Object>(Map.of(
                "aid_asked", "bourse",
                "application_kind", "premiere",
                "school_degree", "second",
                "pupil_status", "externe",
                "residence_province", "sud",
                "residence_since", arrived.toString()));
        var established = done(counter.establishes(officer, asked, asked.version(), told));
        var judged = done(counter.judges(
                officer, established, new Judge.Answered("resources", resources, "Bulletins lus.", List.of())));
        return counter.signs(actors.approver(here), done(counter.proposes(officer, judged)));
    }

    private String letter(Decision decision) {
        return actors.as(
                officer,
                () -> transaction.execute(status -> jdbc.sql("select content from correspondence.letter where id = :id")
                        .param("id", decision.letter().value())
                        .query(String.class)
                        .single()));
    }
}
