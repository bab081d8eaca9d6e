package nc.maillage.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.GrantDelegation.NewDelegation;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class DelegationTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 24);

    @Autowired
    Actors actors;

    @Autowired
    Delegations delegations;

    @Autowired
    GrantDelegation grant;

    @Autowired
    RevokeDelegation revoke;

    Session approver;
    Session administrator;

    @BeforeEach
    void an_approver_with_a_delegation() {
        var collectivity = actors.freshCollectivity();
        administrator = actors.administrator(collectivity);
        approver = actors.another(Role.APPROVER, collectivity);
        actors.letSign(approver, "amg-sud", FIRST, LAST);
    }

    @Test
    void lets_sign_on_its_first_and_last_day_and_not_the_day_before_nor_after() {
        assertThat(signs("amg-sud", FIRST.minusDays(1))).isFalse();
        assertThat(signs("amg-sud", FIRST)).isTrue();
        assertThat(signs("amg-sud", LAST)).isTrue();
        assertThat(signs("amg-sud", LAST.plusDays(1))).isFalse();
    }

    @Test
    void is_given_for_one_scheme() {
        assertThat(signs("amg-nord", FIRST)).isFalse();
    }

    @Test
    void a_second_one_for_the_same_days_is_refused_with_the_reason() {
        assertThat(given("amg-sud", LAST, LAST.plusDays(30)).messages()).containsKey("from");
        assertThat(given("amg-sud", LAST.plusDays(1), null).messages()).isEmpty();
    }

    @Test
    void once_revoked_no_longer_lets_sign_from_that_day_on_and_frees_the_days() {
        revoked(LAST.minusDays(3));

        assertThat(signs("amg-sud", LAST.minusDays(4))).isTrue();
        assertThat(signs("amg-sud", LAST.minusDays(3))).isFalse();
        assertThat(given("amg-sud", LAST.minusDays(3), LAST).messages()).isEmpty();
    }

    @Test
    void revoked_on_its_first_day_never_let_anyone_sign() {
        revoked(FIRST);

        assertThat(signs("amg-sud", FIRST)).isFalse();
    }

    @Test
    void a_revocation_does_not_go_back_in_time() {
        assertThat(revoked(LocalDate.of(2026, 11, 23)).messages()).containsKey("from");
    }

    @Test
    void of_one_collectivity_does_not_exist_for_another() {
        var stranger = actors.administrator(actors.freshCollectivity());

        assertThat(actors.as(stranger, () -> delegations.all())).isEmpty();
    }

    private boolean signs(String scheme, LocalDate day) {
        return actors.as(
                approver,
                () -> delegations.validFor(approver.agent().id(), scheme, day).isPresent());
    }

    private Filing<DelegationId> given(String scheme, LocalDate from, @Nullable LocalDate to) {
        var asked = new NewDelegation(approver.agent().id(), scheme, "Pour la présidente", "arrêté n° 1", from, to);
        return actors.as(administrator, () -> grant.run(asked));
    }

    private Filing<DelegationId> revoked(LocalDate from) {
        return actors.as(
                administrator,
                () -> revoke.run(delegations.all().getFirst().delegation().id(), from, "Mutation"));
    }
}
