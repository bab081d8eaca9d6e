package nc.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.evidence.FactBook.Fact;
import nc.maillage.evidence.FactBook.NewFact;
import nc.maillage.people.PersonId;
import nc.maillage.platform.WorkingClock;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
class FactBookTest {
    private static final Instant MONDAY = Instant.parse("2026-11-22T22:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-23T22:00:00Z");

    @Autowired
    FactBook facts;

    @Autowired
    Actors actors;

    @Autowired
    WorkingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID file = UUID.randomUUID();
    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void a_new_value_supersedes_the_old_one_which_stays_readable() {
        establish(MONDAY, fact("resources.monthly", "155600", false));
        establish(TUESDAY, fact("resources.monthly", "160000", false));

        assertThat(actors.as(officer(), () -> facts.ofFile(file)))
                .extracting(Fact::value)
                .containsExactly("160000");
        assertThat(actors.as(officer(), () -> facts.historyOf(file)))
                .extracting(Fact::value)
                .containsExactly("160000", "155600");
        assertThat(actors.as(officer(), () -> facts.ofFileAsOf(file, TUESDAY.minusSeconds(1))))
                .extracting(Fact::value)
                .containsExactly("155600");
        assertThat(actors.as(officer(), () -> facts.ofFileAsOf(file, MONDAY.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void the_same_fact_from_the_same_source_is_recorded_once() {
        establish(MONDAY, fact("resources.monthly", "155600", false));
        establish(TUESDAY, fact("resources.monthly", "155600", false));

        assertThat(actors.as(officer(), () -> facts.historyOf(file))).hasSize(1);
    }

    @Test
    void of_two_values_established_together_the_last_one_counts() {
        actors.as(
                officer(),
                () -> clock.at(MONDAY, () -> {
                    facts.establishAll(List.of(
                            fact("resources.monthly", "155600", false), fact("resources.monthly", "160000", false)));
                    return true;
                }));

        assertThat(actors.as(officer(), () -> facts.ofFile(file)))
                .extracting(Fact::value)
                .containsExactly("160000");
        assertThat(actors.as(officer(), () -> facts.historyOf(file))).hasSize(2);
    }

    @Test
    void a_transaction_reads_the_fact_that_it_has_just_established() {
        establish(MONDAY, fact("resources.monthly", "155600", false));
        var read = actors.as(
                officer(),
                () -> transaction.execute(status -> {
                    var before = facts.ofFile(file).size();
                    facts.establish(fact("health.long_illness", "true", true));
                    return List.of(before, facts.ofFile(file).size());
                }));

        assertThat(read).containsExactly(1, 2);
    }

    @Test
    void a_fact_of_health_is_seen_only_by_those_entitled_and_counts_in_every_verdict() {
        establish(MONDAY, fact("health.long_illness", "true", true));
        establish(MONDAY, fact("resources.monthly", "155600", false));
        var reception = actors.reception("sud");
        var health = actors.as(officer(), () -> facts.ofFile(file)).stream()
                .filter(Fact::health)
                .findFirst()
                .orElseThrow();

        assertThat(actors.as(reception, () -> facts.ofFile(file)))
                .extracting(Fact::key)
                .containsExactly("resources.monthly");
        assertThat(actors.as(reception, () -> facts.historyOf(file))).noneMatch(Fact::health);
        assertThat(actors.as(reception, () -> facts.find(health.id()))).isEmpty();
        assertThat(actors.as(reception, () -> facts.ofFileForAct(file))).anyMatch(Fact::health);
    }

    @Test
    void a_judgment_without_justification_is_refused() {
        var judged = new NewFact(
                file, person, "interests.centre", "", "true", null, null, "JUDGMENT", "Appréciation", null, " ", false);

        assertThatThrownBy(() -> establish(MONDAY, judged)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_program_can_neither_rewrite_nor_erase_a_fact() {
        establish(MONDAY, fact("resources.monthly", "155600", false));
        for (var sql : new String[] {"update evidence.fact set value = '1'", "delete from evidence.health_fact"}) {
            assertThatThrownBy(() -> actors.as(
                            officer(),
                            () -> transaction.execute(status -> jdbc.sql(sql).update())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void another_collectivity_sees_no_fact() {
        establish(MONDAY, fact("resources.monthly", "155600", false));

        assertThat(actors.as(actors.caseOfficer("nord"), () -> facts.ofFileForAct(file)))
                .isEmpty();
    }

    private void establish(Instant at, NewFact fact) {
        actors.as(
                officer(),
                () -> clock.at(at, () -> {
                    facts.establish(fact);
                    return true;
                }));
    }

    private NewFact fact(String key, String value, boolean health) {
        return new NewFact(
                file, person, key, "", value, null, null, "DECLARATION", "Dit par la personne", null, null, health);
    }

    private Session officer() {
        return actors.caseOfficer("sud");
    }
}
