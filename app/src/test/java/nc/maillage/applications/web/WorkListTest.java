package nc.maillage.applications.web;

import static nc.maillage.applications.Counter.TODAY;
import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.applications.Counter;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.people.FileChange;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.usecase.OpenPerson;
import nc.maillage.people.usecase.RestrictPerson;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the lists of requests keep, why they are empty, and to whom a file may be given. */
@ProgramTest
class WorkListTest {
    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    Doors doors;

    @Autowired
    Letters letters;

    @Autowired
    RestrictPerson restrict;

    @Autowired
    People people;

    @Autowired
    OpenPerson openPerson;

    private String here;
    private Session officer;
    private List<PersonId> family;
    private ApplicationFile file;
    private Client client;

    @BeforeEach
    void a_request_of_lydie_nepoura_in_dumbea() {
        here = counter.opens();
        officer = actors.caseOfficer(here);
        family = counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));
        file = counter.registered(here, family, LocalDate.of(2026, 10, 5));
        client = doors.signedIn(officer);
    }

    @Test
    void a_request_is_found_by_a_name_without_accents_by_its_beginning_or_misspelt() {
        for (var typed : List.of("nepoura", "N%C3%A9p", "lydie+nepou", "Lidie", "nepouro+lydie")) {
            assertThat(client.get("/demandes?nom=" + typed).body()).as(typed).contains(number());
        }
        assertThat(client.get("/demandes?nom=wassaumi").body())
                .doesNotContain(number())
                .contains("Aucune demande ne correspond", "value=\"wassaumi\"");
    }

    @Test
    void a_request_is_found_by_the_commune_where_the_person_lives_today() {
        assertThat(client.get("/demandes?commune=98805").body()).contains(number());
        assertThat(client.get("/demandes?commune=98818").body()).doesNotContain(number());
        assertThat(client.get("/demandes?commune=98805&nom=lydie&format=csv").body())
                .contains(number());
    }

    @Test
    void a_decision_waits_to_be_notified_and_then_asks_for_nothing_more() {
        var proposed = done(counter.proposes(officer, counter.instructed(officer, file, 155_600)));
        var decision = counter.signs(actors.approver(here), proposed);
        assertThat(client.get("/demandes").body()).contains("Notifier la décision");

        var handed = new NewNotification("HAND", TODAY, "récépissé 12", AppealDelay.Home.NEW_CALEDONIA, "");
        actors.as(officer, () -> letters.notified(decision.letter(), handed));

        for (var list : List.of("/demandes", "/demandes?format=csv")) {
            assertThat(client.get(list).body())
                    .contains("Rien\u00A0: décision notifiée le 24\u00A0novembre 2026")
                    .doesNotContain("Notifier la décision");
        }
    }

    @Test
    void a_restricted_person_is_found_neither_by_name_nor_by_commune() {
        var head = actors.headOfOffice(here);
        assertThat(actors.as(head, () -> restrict.set(family.getFirst(), version(), true, "Adresse à taire")))
                .isInstanceOf(FileChange.Done.class);

        assertThat(client.get("/demandes").body()).contains(number());
        assertThat(client.get("/demandes?nom=nepoura").body()).doesNotContain(number());
        assertThat(client.get("/demandes?commune=98805").body()).doesNotContain(number());
    }

    @Test
    void a_name_of_another_collectivity_finds_nothing() {
        var elsewhere = doors.signedIn(actors.caseOfficer(counter.opens()));

        assertThat(elsewhere.get("/demandes?nom=nepoura").body()).doesNotContain(number());
    }

    @Test
    void an_empty_list_says_that_nothing_is_published_or_that_nothing_has_come_yet() {
        var bare = doors.signedIn(actors.caseOfficer(actors.freshCollectivity()));
        assertThat(bare.get("/travail").body()).contains("Aucun dispositif n’est publié ici");
        assertThat(bare.get("/demandes").body()).contains("Aucun dispositif n’est publié ici");

        var open = doors.signedIn(actors.caseOfficer(counter.opens()));
        assertThat(open.get("/demandes").body()).contains("Aucune demande n’est encore enregistrée");
    }

    @Test
    void a_file_goes_back_to_all_and_a_colleague_takes_it() {
        client.post("/demandes/" + number() + "/prendre", Map.of());
        assertThat(client.get("/travail?groupe=a-prendre").body()).doesNotContain(number());

        var seen = counter.opened(officer, file).version();
        client.post(
                "/demandes/" + number() + "/confier",
                Map.of("version", Long.toString(seen), "agent", "personne", "note", "Je pars en congé."));

        assertThat(counter.opened(officer, file).officer()).isNull();
        assertThat(client.get("/demandes/" + number()).body())
                .contains("a remis le dossier au bureau", "Je pars en congé.");
        var colleague = actors.another(Role.CASE_OFFICER, here);
        doors.signedIn(colleague).post("/demandes/" + number() + "/prendre", Map.of());
        assertThat(counter.opened(officer, file).officer())
                .isEqualTo(colleague.agent().id());
    }

    @Test
    void several_are_handed_over_at_once_and_the_page_one_came_from_says_how_many() {
        var colleague =
                actors.another(Role.CASE_OFFICER, here).agent().id().value().toString();

        var answer = client.post(
                "/travail/confier", Map.of("numbers", number(), "to", colleague, "retour", "/demandes?commune=98805"));

        assertThat(answer.location()).isEqualTo("/demandes?commune=98805");
        assertThat(client.follow(answer).body()).contains("1\u00A0demande est confiée.");
        assertThat(client.post("/travail/confier", Map.of("to", "", "retour", "//mechant.example"))
                        .location())
                .isEqualTo("/travail");
    }

    private int version() {
        var person = people.find(family.getFirst()).orElseThrow().number();
        return openPerson.byNumber(person, "essai").orElseThrow().head().version();
    }

    private String number() {
        return file.number().toString();
    }
}
