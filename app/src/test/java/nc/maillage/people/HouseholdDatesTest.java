package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.law.Period;
import nc.maillage.people.usecase.JoinHousehold;
import nc.maillage.people.usecase.OpenPerson;
import nc.maillage.people.usecase.RecordCover;
import nc.maillage.people.usecase.RecordResidence;
import nc.maillage.platform.French;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing about a person starts before the person does. */
@ProgramTest
class HouseholdDatesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 2);
    private static final LocalDate BORN = LocalDate.of(2025, 9, 19);
    private static final Provenance BOOK = new Provenance("Livret de famille", LocalDate.of(2026, 10, 5));

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    HouseholdImport households;

    @Autowired
    People people;

    @Autowired
    OpenPerson openPerson;

    @Autowired
    JoinHousehold join;

    @Autowired
    RecordResidence residences;

    @Autowired
    RecordCover covers;

    Session officer;
    PersonId mother;
    PersonId child;

    @BeforeEach
    void a_mother_and_a_child_born_after_the_household_was_formed() {
        officer = actors.caseOfficer(actors.freshCollectivity());
        var family = new NewHousehold(
                MARCH,
                List.of(
                        NewPerson.named("Népoura", "Lydie", BOOK).born(Birth.on(LocalDate.of(1987, 3, 14)), Sex.F),
                        NewPerson.named("Népoura", "Noham", BOOK).born(Birth.on(BORN), Sex.M)),
                List.of(new NewHousehold.Tie(0, 1, Kinship.CHILD)),
                List.of(List.of(0, 1)),
                BOOK);
        var made =
                actors.as(officer, () -> households.register(List.of(family))).getFirst();
        mother = made.getFirst();
        child = made.getLast();
    }

    @Test
    void a_child_is_in_its_household_and_its_family_from_its_birth() {
        actors.as(officer, () -> {
            assertThat(people.householdOn(mother, BORN).members())
                    .extracting(Household.Member::since)
                    .containsExactlyInAnyOrder(MARCH, BORN);
            assertThat(people.householdOn(mother, BORN.minusDays(1)).members()).hasSize(1);
            assertThat(people.familyOn(mother, BORN)).containsExactlyInAnyOrder(mother, child);
            assertThat(people.familyOn(mother, BORN.minusDays(1))).containsExactly(mother);
            return true;
        });
    }

    @Test
    void neither_a_household_nor_a_residence_nor_a_cover_starts_before_the_birth() {
        var eve = BORN.minusDays(1);
        var entry = new JoinHousehold.Entry(mother, child, Kinship.CHILD, eve, false, true, BOOK);
        assertRefused(actors.as(officer, () -> join.join(version(mother), entry)));
        var home = new NewPerson.Home(Period.since(eve), "98805", "SUD", "");
        assertRefused(actors.as(officer, () -> residences.add(child, version(child), home, BOOK)));
        var cover = new NewPerson.Cover(CoverKind.CAFAT, null, Period.since(eve));
        assertRefused(actors.as(officer, () -> covers.add(child, version(child), cover, BOOK)));
    }

    private static void assertRefused(FileChange change) {
        assertThat(change)
                .isInstanceOfSatisfying(
                        FileChange.Refused.class,
                        refused -> assertThat(refused.why().replace(French.NBSP, ' '))
                                .contains("Népoura Noham est né le 19 septembre 2025"));
    }

    private int version(PersonId person) {
        var number = people.find(person).orElseThrow().number();
        return openPerson.byNumber(number, "essai").orElseThrow().head().version();
    }
}
