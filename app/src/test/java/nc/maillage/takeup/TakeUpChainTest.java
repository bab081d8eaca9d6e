package nc.maillage.takeup;

import static nc.maillage.applications.Counter.TODAY;
import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.WithdrawApplication;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.usecase.RestrictPerson;
import nc.maillage.takeup.domain.Finding;
import nc.maillage.takeup.store.RunStore;
import nc.maillage.takeup.store.SetAsideStore;
import nc.maillage.takeup.usecase.AskSearch;
import nc.maillage.takeup.usecase.AskSearch.Asked;
import nc.maillage.takeup.usecase.SetPersonAside;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class TakeUpChainTest {
    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ASKED = LocalDate.of(2026, 10, 5);

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    RestrictPerson restrict;

    @Autowired
    AskSearch ask;

    @Autowired
    Searches searches;

    @Autowired
    RunStore runs;

    @Autowired
    SetPersonAside setAside;

    @Autowired
    SetAsideStore asides;

    @Autowired
    AuditLog log;

    private String here;
    private Session officer;
    private Session head;
    private List<PersonId> family;

    @BeforeEach
    void aMotherOfFour() {
        here = counter.opens();
        officer = actors.caseOfficer(here);
        head = actors.headOfOffice(here);
        family = counter.aMotherOfFour(here, ARRIVED);
    }

    @Test
    void someone_who_seems_entitled_and_asks_for_nothing_is_found_with_what_is_missing() {
        var found = hers(searched(officer));

        assertThat(found.scheme()).isEqualTo("amg-sud");
        assertThat(found.lacking()).isPositive();
        assertThat(found.commune()).isEqualTo("Dumbéa");
        assertThat(found.met()).anyMatch(condition -> condition.startsWith("Habiter en province Sud"));
        assertThat(found.missing()).anyMatch(fact -> fact.contains("ressources"));
        assertThat(found.takenFrom()).isNull();
    }

    @Test
    void the_children_are_in_the_household_of_their_mother_and_ask_for_nothing_themselves() {
        assertThat(searched(officer)).extracting(Finding::person).doesNotContainAnyElementsOf(family.subList(1, 4));
    }

    @Test
    void what_a_file_received_lately_has_established_counts_and_is_told() {
        withdrawn(counter.instructed(officer, counter.registered(here, family, ASKED), 155_600));

        var found = hers(searched(officer));

        assertThat(found.lacking()).isZero();
        assertThat(found.takenFrom()).isEqualTo(ASKED);
        assertThat(hers(searched(officer, 1)).takenFrom())
                .as("received too long ago")
                .isNull();
    }

    @Test
    void a_franc_below_the_ceiling_is_found_and_at_the_ceiling_nobody_is() {
        withdrawn(counter.instructed(officer, counter.registered(here, family, ASKED), 229_859));
        assertThat(hers(searched(officer)).lacking()).isZero();

        withdrawn(counter.instructed(officer, counter.registered(here, family, ASKED.plusDays(1)), 229_860));
        assertThat(searched(officer)).extracting(Finding::person).doesNotContain(family.getFirst());
    }

    @Test
    void who_has_not_lived_there_long_enough_is_refused_by_what_is_known_and_not_found() {
        var late = counter.aMotherOfFour(here, TODAY.minusMonths(6).plusDays(1));
        var early = counter.aMotherOfFour(here, TODAY.minusMonths(6).minusDays(1));

        assertThat(searched(officer))
                .extracting(Finding::person)
                .contains(early.getFirst())
                .doesNotContain(late.getFirst());
    }

    @Test
    void a_request_that_waits_and_a_card_that_runs_take_the_person_and_who_is_attached_out_of_the_list() {
        var file = counter.registered(here, family, ASKED);
        assertThat(searched(officer)).extracting(Finding::person).doesNotContain(family.getFirst());

        var proposed = done(counter.proposes(officer, counter.instructed(officer, file, 155_600)));
        counter.signs(actors.approver(here), proposed);
        assertThat(searched(officer)).extracting(Finding::person).doesNotContainAnyElementsOf(family.subList(0, 4));
    }

    @Test
    void a_restricted_file_is_not_read_for_who_may_not_open_it_and_shown_only_to_who_may() {
        restricted(family.getFirst());

        assertThat(searched(officer)).extracting(Finding::person).doesNotContain(family.getFirst());
        assertThat(searched(head)).extracting(Finding::person).contains(family.getFirst());
        assertThat(listed(officer)).extracting(Finding::person).doesNotContain(family.getFirst());
    }

    @Test
    void another_collectivity_finds_nobody_of_here() {
        searched(officer);
        var elsewhere = actors.caseOfficer(counter.opens());

        assertThat(actors.as(elsewhere, runs::last)).isEmpty();
        assertThat(searched(elsewhere)).isEmpty();
    }

    @Test
    void somebody_set_aside_leaves_the_list_until_taken_back_or_until_the_day_passes() {
        var her = hers(searched(officer)).person();
        assertThat(actors.as(officer, () -> setAside.set(her, "amg-sud", "Ne veut pas de carte.", null)))
                .isTrue();
        assertThat(listed(officer)).extracting(Finding::person).doesNotContain(her);
        assertThat(actors.as(officer, () -> setAside.set(her, "amg-sud", "Encore.", null)))
                .isFalse();

        var aside = actors.as(officer, () -> asides.of(her, "amg-sud")).orElseThrow();
        assertThat(actors.as(officer, () -> setAside.lift(aside.id()))).isTrue();
        assertThat(listed(officer)).extracting(Finding::person).contains(her);
        assertThat(actors.as(officer, () -> log.about("person", her.value())))
                .extracting(AuditLog.Line::act)
                .contains("takeup.set-aside", "takeup.taken-back");

        actors.as(officer, () -> setAside.set(her, "amg-sud", "Revient demain.", TODAY));
        assertThat(listed(officer)).extracting(Finding::person).doesNotContain(her);
        assertThat(listed(officer, TODAY.plusDays(1)))
                .extracting(Finding::person)
                .contains(her);
    }

    @Test
    void a_stopped_search_shows_nothing_and_the_reading_of_the_list_is_written() {
        actors.as(officer, () -> ask.ask(12));
        assertThat(actors.as(officer, () -> ask.ask(12))).isInstanceOf(Asked.Running.class);
        assertThat(actors.as(officer, ask::stop)).isTrue();
        assertThat(actors.as(officer, ask::stop)).isFalse();
        assertThat(actors.as(officer, runs::last).orElseThrow().stopped()).startsWith("Arrêtée par ");
        assertThat(listed(officer)).isEmpty();

        searched(officer);
        UUID last = actors.as(officer, runs::last).orElseThrow().id();
        assertThat(actors.as(officer, () -> log.about("takeup", last)))
                .extracting(AuditLog.Line::act)
                .contains("takeup.asked", "takeup.done", "takeup.read");
    }

    @Test
    void reception_and_direction_may_not_search() {
        for (var session : List.of(actors.reception(here), actors.director(here), actors.approver(here))) {
            assertThatThrownBy(() -> actors.as(session, () -> ask.ask(12))).isInstanceOf(AccessRefused.class);
        }
    }

    private void withdrawn(ApplicationFile file) {
        done(actors.as(officer, () -> withdraw.withdraw(file.id(), file.version(), "Ne veut plus.")));
    }

    private void restricted(PersonId person) {
        var changed = actors.as(head, () -> restrict.set(person, 1, true, "Protégée."));
        assertThat(changed).isInstanceOf(FileChange.Done.class);
    }

    private Finding hers(List<Finding> found) {
        return found.stream()
                .filter(each -> each.person().equals(family.getFirst()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(found));
    }

    private List<Finding> searched(Session session) {
        return searched(session, 12);
    }

    private List<Finding> searched(Session session, int months) {
        searches.search(session, months);
        return listed(session);
    }

    private List<Finding> listed(Session session) {
        return listed(session, TODAY);
    }

    private List<Finding> listed(Session session, LocalDate day) {
        return searches.listed(session, null, day);
    }
}
