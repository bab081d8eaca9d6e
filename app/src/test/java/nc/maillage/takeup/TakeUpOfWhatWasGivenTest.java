package nc.maillage.takeup;

import static nc.maillage.applications.Counter.TODAY;
import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.entitlements.Cards;
import nc.maillage.entitlements.usecase.CardChange;
import nc.maillage.entitlements.usecase.WithdrawCard;
import nc.maillage.law.Period;
import nc.maillage.people.PersonId;
import nc.maillage.platform.WorkingClock;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.HolidayAid;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was given an aid is out of the list to the last day given: to begin later, or withdrawn before, changes nothing of it. */
@ProgramTest
class TakeUpOfWhatWasGivenTest {
    private static final LocalDate LAST_DAY = TODAY.plusMonths(3);
    private static final Period LATER = new Period(TODAY.plusDays(1), LAST_DAY);

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    HolidayAid aid;

    @Autowired
    Cards cards;

    @Autowired
    WithdrawCard withdraw;

    @Autowired
    WorkingClock clock;

    @Autowired
    Searches searches;

    private String here;
    private Session officer;
    private Session head;
    private List<PersonId> family;

    @BeforeEach
    void aMotherOfFour() {
        here = counter.opens();
        officer = actors.caseOfficer(here);
        head = actors.headOfOffice(here);
        family = counter.aMotherOfFour(here, LocalDate.of(2020, 3, 2));
    }

    @Test
    void an_aid_granted_from_a_day_to_come_is_not_left_to_ask_for_until_its_last_day() {
        aid.inForce(here);
        counter.decidesHolidays(here, family.getFirst(), family.get(1), 0, LATER);

        assertThat(found(HolidayAid.KEY, TODAY)).contains(family.get(2)).doesNotContain(family.get(1));
        assertThat(found(HolidayAid.KEY, LAST_DAY)).doesNotContain(family.get(1));
        assertThat(found(HolidayAid.KEY, LAST_DAY.plusDays(1))).contains(family.get(1));
    }

    @Test
    void a_card_that_begins_later_takes_its_holder_and_who_is_attached_out_of_the_list() {
        carded(LATER);

        assertThat(found(Decided.SCHEME, TODAY)).doesNotContainAnyElementsOf(family.subList(0, 4));
    }

    @Test
    void who_had_a_card_withdrawn_has_been_judged_until_its_term() {
        var card = carded(new Period(TODAY, LAST_DAY));
        actors.letSign(head, Decided.SCHEME, LocalDate.of(2026, 1, 1), null);
        var left =
                actors.as(head, () -> withdraw.withdraw(card.number(), TODAY, "La personne a quitté la province Sud."));
        assertThat(left).isInstanceOf(CardChange.Done.class);

        assertThat(found(Decided.SCHEME, TODAY)).doesNotContain(family.getFirst());
        assertThat(found(Decided.SCHEME, LAST_DAY)).doesNotContain(family.getFirst());
        assertThat(found(Decided.SCHEME, LAST_DAY.plusDays(1))).contains(family.getFirst());
    }

    private Cards.Card carded(Period given) {
        var file = counter.registered(here, family, LocalDate.of(2026, 10, 5));
        var proposed = done(counter.proposes(officer, counter.instructed(officer, file, 155_600), given));
        var decision = counter.signs(actors.approver(here), proposed);
        return actors.as(officer, () -> cards.ofDecision(decision.id())).getFirst();
    }

    /** The children for whom it would be asked, or else those who would ask. */
    private List<PersonId> found(String scheme, LocalDate day) {
        return clock.at(
                day.atTime(9, 0).atZone(WorkingClock.NOUMEA).toInstant(),
                () -> searches.found(officer, scheme, day).stream()
                        .map(each -> Objects.requireNonNullElse(each.pupil(), each.person()))
                        .toList());
    }
}
