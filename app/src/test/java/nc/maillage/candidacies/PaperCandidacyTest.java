package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.candidacies.domain.Arrival.CountedDay;
import nc.maillage.candidacies.domain.Arrival.PaperDays;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Town;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Candidature sur papier » : typed by human resources, held against the same deadline, by the day. */
@ProgramTest
class PaperCandidacyTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 10, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 20);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidacyStore store;

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    private String here;
    private VacancyId vacancy;
    private String list;
    private Client human;

    @BeforeEach
    void a_closed_notice() {
        here = actors.freshCollectivity();
        vacancy = vacancies.published(here, DEPOSIT, DEADLINE);
        list = "/recrutement/%s/candidatures".formatted(vacancy.value());
        human = doors.signedIn(actors.humanResources(here));
    }

    @Test
    void the_day_of_arrival_decides() {
        assertThat(Candidates.arrival(registered("19/11/2026", "")).onArrival()).isEqualTo(Timeliness.IN_TIME);
        assertThat(Candidates.arrival(registered("21/11/2026", "")).onArrival()).isEqualTo(Timeliness.LATE);
        assertThat(registered("20/11/2026", "").number()).matches("2026-C-\\d{4}");
    }

    @Test
    void posted_in_time_and_arrived_too_late_a_person_says_which_day_counts_and_why() {
        var paper = registered("23/11/2026", "20/11/2026");
        assertThat(Candidates.arrival(paper).onArrival()).isEqualTo(Timeliness.FOR_A_PERSON);
        var file = "/candidatures/" + paper.id().value();
        assertThat(human.get(file).body()).contains("À juger par une personne");

        var version = Long.toString(paper.version());
        assertThat(human.post(file + "/delai", Map.of("version", version, "counted", "POSTED"))
                        .status())
                .isEqualTo(422);
        human.post(file + "/delai", Map.of("version", version, "counted", "POSTED", "why", "Usage de la maison."));
        var judged = read(paper.id());
        assertThat(Candidates.arrival(judged).today()).isEqualTo(Timeliness.IN_TIME);
        assertThat(Candidates.arrival(judged).paper())
                .extracting(PaperDays::counted)
                .isEqualTo(CountedDay.POSTED);
        assertThat(human.get(file).body()).contains("Usage de la maison.");
    }

    @Test
    void what_came_late_is_listed_and_exported_with_the_others_and_called_late() {
        var late = "/candidatures/" + registered("21/11/2026", "").id().value();
        registered("19/11/2026", "");

        assertThat(human.get(list).body()).contains(late, "Hors délai");
        assertThat(human.get(list + "?format=csv").body()).contains(";hors délai;", ";dans les délais;");
        assertThat(human.get(late).status()).isEqualTo(200);
    }

    @Test
    void what_is_ticked_is_there_and_what_lacks_is_said() {
        var file =
                human.get("/candidatures/" + registered("19/11/2026", "").id().value());
        assertThat(file.body())
                .contains("Vue sur papier", "Incomplète", "Lettre de motivation")
                .contains("Fiche de renseignements");
        assertThat(human.get(list).body()).contains("cet ordre n’est pas un classement", "fiche de renseignements");
        assertThat(human.get(list + "?format=csv").body())
                .contains("Numéro;Reçue le")
                .contains("2026-11-19");
    }

    @Test
    void both_days_of_a_visa_are_kept_and_a_second_tab_is_told() {
        var paper = registered("19/11/2026", "");
        var visa = "/candidatures/%s/visa".formatted(paper.id().value());
        var days = Map.of("version", "1", "transmittedOn", "19/11/2026", "arrivedOn", "23/11/2026");
        assertThat(human.post(visa, days).status()).isEqualTo(302);
        assertThat(read(paper.id()).visa().straddles(DEADLINE)).isTrue();
        assertThat(human.get("/candidatures/" + paper.id().value()).body())
                .contains("Transmise par la hiérarchie avant la date limite");
        assertThat(human.post(visa, days).status()).isEqualTo(409);
    }

    @Test
    void another_house_finds_nothing_and_other_trades_may_not_look() {
        var file = "/candidatures/" + registered("19/11/2026", "").id().value();
        var elsewhere = doors.signedIn(actors.humanResources(actors.freshCollectivity()));
        assertThat(elsewhere.get(file).status()).isEqualTo(404);
        assertThat(elsewhere.get(list).status()).isEqualTo(404);
        assertThat(elsewhere.get(list + "/nouvelle").status()).isEqualTo(404);
        for (var role : new Role[] {Role.HEAD_OF_OFFICE, Role.CASE_OFFICER, Role.APPROVER, Role.ADMINISTRATOR}) {
            assertThat(doors.signedIn(actors.of(role, here)).get(file).status())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        assertThat(doors.signedIn(actors.director(here)).get(file).status()).isEqualTo(200);
    }

    @Test
    void whoever_opens_a_file_is_in_the_log_of_readings() {
        var paper = registered("19/11/2026", "");
        human.get("/candidatures/" + paper.id().value());
        assertThat(town.read(
                        "select string_agg(purpose, ',') from access.reading where collectivity_id = :c and person = '%s'"
                                .formatted(paper.id().value()),
                        here))
                .contains("Candidature ouverte");
    }

    @Test
    void what_was_not_sent_is_counted_and_shown_to_nobody() {
        var token = candidates.asks(vacancy, Candidates.freshAddress(), Instant.parse("2026-11-10T21:00:00Z"));
        assertThat(token).isNotEmpty();
        assertThat(human.get(list).body())
                .containsPattern("1\\Wcandidature commencée")
                .doesNotContain("Anaïs");
        var begun = town.read("select max(id::text) from candidacies.candidacy where collectivity_id = :c", here);
        assertThat(human.get("/candidatures/" + begun).status()).isEqualTo(404);
    }

    private Candidacy registered(String received, String posted) {
        var answer = human.post(
                list,
                Map.of(
                        "firstName", "Joseph",
                        "lastName", "Papier",
                        "route", "POST",
                        "receivedOn", received,
                        "postedOn", posted,
                        "way", "mobilite",
                        "seen", "CV"));
        assertThat(answer.status()).isEqualTo(302);
        var id = answer.location().substring(answer.location().lastIndexOf('/') + 1);
        return read(new CandidacyId(UUID.fromString(id)));
    }

    private Candidacy read(CandidacyId id) {
        Session who = actors.humanResources(here);
        return actors.as(who, () -> store.find(id).orElseThrow());
    }
}
