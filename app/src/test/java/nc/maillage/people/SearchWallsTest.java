package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.people.usecase.AnswerAlert;
import nc.maillage.people.usecase.CreatePerson;
import nc.maillage.people.usecase.CreatePerson.Outcome;
import nc.maillage.people.usecase.OpenPerson;
import nc.maillage.people.usecase.RestrictPerson;
import nc.maillage.people.usecase.SearchPeople;
import nc.maillage.people.usecase.SearchPeople.Found;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is found, and who is not whatever one types. */
@ProgramTest
class SearchWallsTest {
    private static final LocalDate BORN = LocalDate.of(1987, 3, 14);

    @Autowired
    Actors actors;

    @Autowired
    CreatePerson createPerson;

    @Autowired
    RestrictPerson restrictPerson;

    @Autowired
    OpenPerson openPerson;

    @Autowired
    SearchPeople search;

    @Autowired
    AnswerAlert alerts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    String sud;
    Session officer;
    Session head;

    @BeforeEach
    void a_collectivity_of_its_own() {
        sud = actors.freshCollectivity();
        officer = actors.caseOfficer(sud);
        head = actors.headOfOffice(sud);
    }

    private PersonId create(Session agent, String family, String first) {
        var person = NewPerson.named(family, first, Provenance.declared(BORN)).born(Birth.on(BORN), Sex.F);
        return ((Outcome.Created) actors.as(agent, () -> createPerson.create(person, Set.of(), ""))).id();
    }

    private Found find(Session agent, String text, String birth) {
        return actors.as(agent, () -> search.find(text, birth));
    }

    private static List<String> names(Found found) {
        return found.hits().stream().map(hit -> hit.person().displayName()).toList();
    }

    @Test
    void a_name_planted_in_one_collectivity_is_not_found_from_another() {
        var nord = actors.caseOfficer(actors.freshCollectivity());
        var canary = create(nord, "Zorglubine", "Canari");

        assertThat(names(find(nord, "zorglubine", ""))).containsExactly("Zorglubine Canari");
        for (var typed : List.of("zorglubine", "Zorglubine Canari", "canari 14/03/1987", "zorgl", "0000001")) {
            assertThat(find(officer, typed, "").hits()).isEmpty();
        }
        assertThat(actors.as(officer, () -> people.find(canary))).isEmpty();
        assertThat(actors.as(officer, () -> people.findForAct(canary))).isEmpty();
    }

    @Test
    void without_a_collectivity_the_function_that_goes_round_the_wall_finds_nobody() {
        create(officer, "Zorglubine", "Canari");

        var found = transaction.execute(status -> jdbc.sql(
                        "select count(*) from people.alike(array['zorglubine'], array['sorglubine'], null, 100)")
                .query(Integer.class)
                .single());

        assertThat(found).isZero();
    }

    private PersonId restricted(String family, String first) {
        var person = create(officer, family, first);
        var done = actors.as(head, () -> restrictPerson.set(person, 1, true, "Mesure de protection."));
        assertThat(done).isInstanceOf(FileChange.Done.class);
        return person;
    }

    @Test
    void a_restricted_person_is_in_no_search_and_nothing_but_the_exact_name_and_birth_says_that_one_exists() {
        restricted("Népoura", "Lydie");

        for (var typed : List.of(
                "nepoura lydie",
                "lydie nepoura 1987",
                "nepoura 14/03/1987",
                "nepoura lidie 14/03/1987",
                "14/03/1987",
                "0000001")) {
            var found = find(officer, typed, "");
            assertThat(found.hits()).as(typed).isEmpty();
            assertThat(found.hidden()).as(typed).isZero();
        }
        assertThat(find(officer, "népoura lydie", "14/03/1987").hidden()).isEqualTo(1);
        assertThat(find(officer, "Lydie NEPOURA 14/03/1987", "").hidden()).isEqualTo(1);
    }

    @Test
    void only_those_who_may_create_a_file_learn_that_there_is_one() {
        restricted("Népoura", "Lydie");

        assertThat(find(actors.of(Role.APPROVER, sud), "nepoura lydie", "14/03/1987")
                        .hidden())
                .isZero();
        assertThat(find(actors.of(Role.RECEPTION, sud), "nepoura lydie", "14/03/1987")
                        .hidden())
                .isEqualTo(1);
    }

    @Test
    void the_supervisor_is_told_once_a_day_and_may_open_the_file_for_a_time() {
        var lydie = restricted("Népoura", "Lydie");
        find(officer, "nepoura lydie", "14/03/1987");
        find(officer, "nepoura lydie", "14/03/1987");

        var told = actors.as(head, () -> alerts.page(10, 0));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().alert().agent())
                .isEqualTo(officer.agent().id().value());
        assertThat(actors.as(officer, () -> openPerson.byNumber("0000001", "essai")))
                .isEmpty();

        actors.as(head, () -> alerts.answer(told.getFirst().alert().id(), LocalDate.of(2026, 12, 1)));

        assertThat(actors.as(officer, () -> openPerson.byNumber("0000001", "essai")))
                .isPresent();
        assertThat(actors.as(officer, () -> people.find(lydie))).isPresent();
        assertThat(actors.as(actors.of(Role.RECEPTION, sud), () -> people.find(lydie)))
                .isEmpty();
    }

    @Test
    void a_reopened_file_is_found_again() {
        var lydie = restricted("Népoura", "Lydie");
        actors.as(head, () -> restrictPerson.set(lydie, 2, false, "Mesure levée."));

        assertThat(names(find(officer, "nepoura lidie", ""))).containsExactly("Népoura Lydie");
        assertThat(find(officer, "nepoura lydie", "14/03/1987").hidden()).isZero();
    }

    @Test
    void creating_one_who_is_hidden_asks_for_a_reason_without_saying_who() {
        restricted("Népoura", "Lydie");
        var again =
                NewPerson.named("Nepoura", "Lydie", Provenance.declared(BORN)).born(Birth.on(BORN), Sex.F);

        assertThat(actors.as(officer, () -> createPerson.create(again, Set.of(), "")))
                .isInstanceOfSatisfying(Outcome.LooksLike.class, like -> {
                    assertThat(like.hidden()).isEqualTo(1);
                    assertThat(like.reasonNeeded()).isTrue();
                    assertThat(like.found()).isEmpty();
                });
    }

    @Test
    void the_number_of_a_person_opens_the_list_at_that_person() {
        create(officer, "Népoura", "Lydie");

        assertThat(names(find(officer, "0000001", ""))).containsExactly("Népoura Lydie");
    }

    @Test
    void while_the_name_is_being_typed_it_is_found_already() {
        create(officer, "Népoura", "Lydie");

        for (var typed : List.of("nep", "nepo", "nepoura l", "nepoura lyd", "nepoura lid", "lyd", "népoura lydie")) {
            assertThat(names(find(officer, typed, ""))).as(typed).containsExactly("Népoura Lydie");
        }
    }
}
