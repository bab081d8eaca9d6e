package nc.maillage.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.applications.Applications;
import nc.maillage.applications.Counter;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.ReceivePiece;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class FileFormsTest {
    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    Doors doors;

    @Autowired
    People people;

    @Autowired
    Applications applications;

    @Autowired
    ReceivePiece receivePiece;

    private String here;
    private Session officer;
    private List<PersonId> family;
    private ApplicationFile file;
    private Client client;

    @BeforeEach
    void aRequestOnScreen() {
        here = counter.opens();
        officer = actors.caseOfficer(here);
        family = counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));
        file = counter.registered(here, family, LocalDate.of(2026, 10, 5));
        client = doors.signedIn(officer);
    }

    @Test
    void what_is_wrong_in_a_registration_is_said_on_its_field_and_what_was_typed_stays() {
        var wrong = Map.of(
                "30/02/2026",
                "n’existe pas",
                "14/03/2987",
                "dans le futur",
                "demain",
                "n’est pas une date",
                "é".repeat(300),
                "n’est pas une date",
                "",
                "Donnez le jour");
        wrong.forEach((typed, says) -> {
            var answer = client.post("/demandes/nouvelle", registration(Map.of("received", typed)));
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(plain(answer)).contains(says);
            assertThat(answer.body()).contains("id=\"received-error\"", "value=\"" + typed + "\"");
        });
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void a_registration_posted_twice_makes_one_request() {
        var fields = registration(Map.of("_once", UUID.randomUUID().toString()));

        var first = client.post("/demandes/nouvelle", fields);
        var second = client.post("/demandes/nouvelle", fields);

        assertThat(first.location()).isEqualTo("/demandes/AMG-2026-00002");
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void the_second_agent_reads_who_changed_what_and_finds_what_he_typed() {
        var colleague = actors.another(Role.CASE_OFFICER, here);
        counter.establishes(colleague, file, file.version(), Map.of("residence_province", "sud"));

        var answer = client.post(
                address("/faits"),
                Map.of(
                        "version", Long.toString(file.version()),
                        "residence_since", "02/03/2026",
                        "source.residence_since", "DECLARATION"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(plain(answer))
                .contains("Pendant que vous écriviez, " + colleague.agent().displayName());
        assertThat(answer.body()).contains("value=\"02/03/2026\"");
        assertThat(answer.body()).contains("name=\"version\" value=\"%d\"".formatted(file.version() + 1));
    }

    @Test
    void amounts_and_months_that_cannot_be_are_refused_in_words() {
        var wrong = Map.of(
                "-5", "négatif",
                "12,5", "centimes",
                "1000000000000000", "trop grand",
                "beaucoup", "n’est pas un montant");
        wrong.forEach((typed, says) -> {
            var answer = client.post(address("/ressources"), resources("10/2026", typed, "Bulletin"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(plain(answer)).contains(says);
        });
        assertThat(plain(client.post(address("/ressources"), resources("13/2026", "1000", "Bulletin"))))
                .contains("Il n’y a pas de mois 13");
        assertThat(plain(client.post(address("/ressources"), resources("12/2026", "1000", "Bulletin"))))
                .contains("pas encore venu");
        assertThat(plain(client.post(address("/ressources"), resources("10/2026", "1000", "x".repeat(300)))))
                .contains("trop long");
    }

    @Test
    void markup_and_pictures_in_words_are_kept_as_typed_and_shown_as_text() {
        client.post(address("/ressources"), resources("10/2026", "130600", "<script>alert(1)</script> 🌴"));

        var page = client.get(address("/faits")).body();
        assertThat(page).contains("&lt;script>alert(1)&lt;/script> 🌴").doesNotContain("<script>alert(1)");
    }

    @Test
    void a_judgment_without_its_reason_or_of_nobody_is_not_kept() {
        var silent = client.post(address("/jugements/persons_counted"), judgment("4", ""));
        var nobody = client.post(address("/jugements/persons_counted"), judgment("0", "Personne."));
        var hidden = client.post(address("/jugements/persons_counted"), judgment("4", "a\u0007b"));

        assertThat(plain(silent)).contains("Dites pourquoi");
        assertThat(plain(nobody)).contains("de 1 à 60").contains("Personne.");
        assertThat(plain(hidden)).contains("invisible");
        assertThat(List.of(silent.status(), nobody.status(), hidden.status())).containsOnly(422);
    }

    @Test
    void a_proposal_with_days_that_cannot_be_keeps_what_was_typed() {
        var ready = counter.instructed(officer, file, 155_600);
        var answer = client.post(
                address("/proposition"),
                Map.of(
                        "version", Long.toString(ready.version()),
                        "from", "24/11/2026",
                        "to", "23/11/2026",
                        "validityReason", "",
                        "words", "Bonjour Lydie."));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(plain(answer)).contains("avant le premier", "aucun texte lu", "Bonjour Lydie.");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_on_its_field() {
        for (var content : List.of(new byte[0], "bonjour".getBytes(), SampleFiles.cut(SampleFiles.pdf(1), 50))) {
            var act = actors.as(
                    officer,
                    () -> receivePiece.receive(file.id(), "residence", "Preuve d’habitation", "bail.pdf", content));
            assertThat(act)
                    .isInstanceOfSatisfying(
                            Act.Invalid.class,
                            invalid -> assertThat(invalid.messages()).containsOnlyKeys("file"));
        }
    }

    @Test
    void a_number_of_another_collectivity_or_of_nothing_leads_nowhere() {
        var elsewhere = counter.opens();
        var stranger = doors.signedIn(actors.caseOfficer(elsewhere));

        assertThat(stranger.get(address("")).status()).isEqualTo(404);
        assertThat(client.get("/demandes/AMG-2026-99999").status()).isEqualTo(404);
        assertThat(client.get("/demandes/AMG-2026").status()).isEqualTo(404);
    }

    private long requests() {
        return actors.as(officer, () -> applications.ofPerson(family.getFirst()))
                .size();
    }

    private Map<String, String> registration(Map<String, String> typed) {
        var number = actors.as(
                officer, () -> people.find(family.getFirst()).orElseThrow().number());
        var fields = new HashMap<>(
                Map.of("personne", number, "scheme", "amg-sud", "channel", "GUICHET", "received", "24/11/2026"));
        fields.putAll(typed);
        return fields;
    }

    private Map<String, String> resources(String month, String amount, String source) {
        return Map.of(
                "version", Long.toString(file.version()),
                "nature", "WAGE",
                "month", month,
                "amount", amount,
                "rsource", source);
    }

    private Map<String, String> judgment(String answer, String why) {
        return Map.of(
                "version",
                Long.toString(file.version()),
                "kind",
                "COUNT",
                "back",
                "faits",
                "persons_counted.answer",
                answer,
                "justification",
                why);
    }

    private String address(String page) {
        return "/demandes/" + file.number() + page;
    }

    private static String plain(Client.Answer answer) {
        return answer.body().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
