package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.law.Period;
import nc.maillage.people.usecase.CreatePerson;
import nc.maillage.people.usecase.CreatePerson.Outcome;
import nc.maillage.people.usecase.JoinHousehold;
import nc.maillage.people.usecase.JoinHousehold.Entry;
import nc.maillage.people.usecase.LeaveHousehold;
import nc.maillage.people.usecase.OpenPerson;
import nc.maillage.people.usecase.RecordCover;
import nc.maillage.people.usecase.RecordResidence;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class PersonFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final Provenance DECLARED = Provenance.declared(TODAY);

    @Autowired
    Actors actors;

    @Autowired
    CreatePerson createPerson;

    @Autowired
    OpenPerson openPerson;

    @Autowired
    JoinHousehold joinHousehold;

    @Autowired
    LeaveHousehold leaveHousehold;

    @Autowired
    RecordResidence recordResidence;

    @Autowired
    RecordCover recordCover;

    @Autowired
    People people;

    Session officer;

    @BeforeEach
    void a_collectivity_of_its_own() {
        officer = actors.caseOfficer(actors.freshCollectivity());
    }

    private Outcome create(String family, String first, LocalDate born, Set<PersonId> seen, String reason) {
        var person = NewPerson.named(family, first, DECLARED).born(Birth.on(born), Sex.F);
        return actors.as(officer, () -> createPerson.create(person, seen, reason));
    }

    private PersonId created(String family, String first, int year) {
        var outcome = create(family, first, LocalDate.of(year, 3, 14), Set.of(), "");
        assertThat(outcome).isInstanceOf(Outcome.Created.class);
        return ((Outcome.Created) outcome).id();
    }

    private int version(PersonId person) {
        return actors.as(
                officer,
                () -> openPerson
                        .byNumber(people.find(person).orElseThrow().number(), "essai")
                        .orElseThrow()
                        .head()
                        .version());
    }

    @Test
    void numbers_follow_each_other_without_hole() {
        created("Népoura", "Lydie", 1987);
        created("Wassaumi", "Gaston", 1950);

        var third = (Outcome.Created) create("Pham", "Bernard", LocalDate.of(1970, 1, 2), Set.of(), "");

        assertThat(third.number()).isEqualTo("0000003");
    }

    @Test
    void one_who_is_almost_certainly_there_already_is_created_only_with_a_reason() {
        var first = created("Népoura", "Lydie", 1987);
        var birth = LocalDate.of(1987, 3, 14);

        var shown = create("Nepoura", "Lidie", birth, Set.of(), "");
        assertThat(shown).isInstanceOfSatisfying(Outcome.LooksLike.class, like -> {
            assertThat(like.reasonNeeded()).isTrue();
            assertThat(like.found()).extracting(each -> each.person().id()).containsExactly(first);
        });
        assertThat(create("Nepoura", "Lidie", birth, Set.of(first), "")).isInstanceOf(Outcome.LooksLike.class);
        assertThat(create("Nepoura", "Lidie", birth, Set.of(first), "Sœur jumelle, deux pièces vues."))
                .isInstanceOf(Outcome.Created.class);
    }

    @Test
    void one_who_is_probably_there_is_shown_once_and_needs_no_reason() {
        var first = created("Népoura", "Lydie", 1987);
        var birth = LocalDate.of(1987, 3, 14);

        assertThat(create("Kaouma", "Lydie", birth, Set.of(), "")).isInstanceOf(Outcome.LooksLike.class);
        assertThat(create("Kaouma", "Lydie", birth, Set.of(first), "")).isInstanceOf(Outcome.Created.class);
    }

    @Test
    void a_past_day_shows_the_household_of_that_day() {
        var lydie = created("Népoura", "Lydie", 1987);
        var steeve = created("Népoura", "Steeve", 2007);
        join(lydie, steeve, Kinship.CHILD, MARCH);

        var left = actors.as(
                officer,
                () -> leaveHousehold.leave(lydie, version(lydie), steeve, LocalDate.of(2026, 7, 4), true, DECLARED));

        assertThat(left).isInstanceOf(FileChange.Done.class);
        assertThat(links(lydie, LocalDate.of(2026, 7, 4))).containsExactlyInAnyOrder("SELF", "CHILD");
        assertThat(links(lydie, LocalDate.of(2026, 7, 5))).containsExactly("SELF");
        assertThat(links(steeve, LocalDate.of(2026, 7, 4))).containsExactlyInAnyOrder("PARENT", "SELF");
    }

    private void join(PersonId host, PersonId newcomer, Kinship kinship, LocalDate from) {
        var entry = new Entry(host, newcomer, kinship, from, false, true, DECLARED);
        assertThat(actors.as(officer, () -> joinHousehold.join(version(host), entry)))
                .isInstanceOf(FileChange.Done.class);
    }

    private List<String> links(PersonId person, LocalDate day) {
        return actors.as(officer, () -> people.householdOn(person, day)).members().stream()
                .map(Household.Member::link)
                .toList();
    }

    @Test
    void nobody_enters_a_household_twice() {
        var lydie = created("Népoura", "Lydie", 1987);
        var steeve = created("Népoura", "Steeve", 2007);
        join(lydie, steeve, Kinship.CHILD, MARCH);

        var again = new Entry(lydie, steeve, Kinship.CHILD, TODAY, false, true, DECLARED);

        assertThat(actors.as(officer, () -> joinHousehold.join(version(lydie), again)))
                .isInstanceOfSatisfying(
                        FileChange.Refused.class,
                        refused -> assertThat(refused.why()).contains("déjà dans ce foyer"));
        assertThat(actors.as(officer, () -> people.familyOn(lydie, TODAY))).containsExactlyInAnyOrder(lydie, steeve);
    }

    @Test
    void a_move_ends_the_earlier_residence_the_day_before() {
        var lydie = created("Népoura", "Lydie", 1987);
        live(lydie, "98808", "NORD", LocalDate.of(2006, 8, 11));
        live(lydie, "98827", "SUD", MARCH);

        var homes = actors.as(officer, () -> people.residences(lydie));

        assertThat(homes).extracting(Residence::communeName).containsExactly("Poya (partie Sud)", "Houaïlou");
        assertThat(homes.getLast().to()).isEqualTo(MARCH.minusDays(1));
    }

    private FileChange live(PersonId person, String commune, String province, LocalDate from) {
        return actors.as(
                officer,
                () -> recordResidence.add(
                        person,
                        version(person),
                        new NewPerson.Home(Period.since(from), commune, province, "tribu de Nédivin"),
                        DECLARED));
    }

    @Test
    void a_residence_that_overlaps_a_known_one_is_refused() {
        var lydie = created("Népoura", "Lydie", 1987);
        live(lydie, "98808", "NORD", MARCH);

        assertThat(live(lydie, "98818", "SUD", MARCH)).isInstanceOf(FileChange.Refused.class);
        assertThat(live(lydie, "98818", "SUD", MARCH.minusDays(3))).isInstanceOf(FileChange.Refused.class);
    }

    @Test
    void two_agents_on_one_file_the_second_is_told() {
        var lydie = created("Népoura", "Lydie", 1987);
        int read = version(lydie);
        live(lydie, "98808", "NORD", MARCH);

        var cover = new NewPerson.Cover(CoverKind.CAFAT, "salariée", Period.since(MARCH));

        assertThat(actors.as(officer, () -> recordCover.add(lydie, read, cover, DECLARED)))
                .isInstanceOf(FileChange.Stale.class);
        assertThat(actors.as(officer, () -> people.coversOn(lydie, TODAY))).isEmpty();
    }

    @Test
    void no_cover_is_not_the_same_as_never_asked() {
        var lydie = created("Népoura", "Lydie", 1987);
        assertThat(actors.as(officer, () -> people.coversOn(lydie, TODAY))).isEmpty();

        cover(lydie, CoverKind.NONE, MARCH);
        assertThat(actors.as(officer, () -> people.coversOn(lydie, TODAY))).contains(List.of());

        cover(lydie, CoverKind.CAFAT, TODAY);
        assertThat(actors.as(officer, () -> people.coversOn(lydie, TODAY))).contains(List.of("CAFAT"));
        assertThat(actors.as(officer, () -> people.coversOn(lydie, MARCH))).contains(List.of());
    }

    private void cover(PersonId person, CoverKind kind, LocalDate from) {
        var cover = new NewPerson.Cover(kind, null, Period.since(from));
        assertThat(actors.as(officer, () -> recordCover.add(person, version(person), cover, DECLARED)))
                .isInstanceOf(FileChange.Done.class);
    }
}
