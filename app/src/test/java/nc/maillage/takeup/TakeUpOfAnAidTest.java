package nc.maillage.takeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.applications.Counter;
import nc.maillage.takeup.domain.Finding;
import nc.maillage.testing.Actors;
import nc.maillage.testing.HolidayAid;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class TakeUpOfAnAidTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    HolidayAid aid;

    @Autowired
    Searches searches;

    @Test
    void an_aid_for_a_child_is_looked_for_child_by_child() {
        var here = counter.opens();
        aid.inForce(here);
        var family = counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));

        var found = found(here);
        assertThat(found).extracting(Finding::person).containsOnly(family.getFirst());
        assertThat(found)
                .extracting(Finding::pupil)
                .isSubsetOf(family.subList(1, family.size()))
                .isNotEmpty();
    }

    @Test
    void an_aid_for_another_of_the_household_is_looked_for_each_of_them_and_never_for_who_asks() {
        var here = counter.opens();
        aid.inForceForAnother(here);
        var family = counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));

        var found = found(here);
        assertThat(found).extracting(Finding::person).contains(family.getFirst());
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.pupil()).isNotNull().isNotEqualTo(each.person()));
    }

    private List<Finding> found(String here) {
        return searches.found(actors.caseOfficer(here), HolidayAid.KEY, TODAY);
    }
}
