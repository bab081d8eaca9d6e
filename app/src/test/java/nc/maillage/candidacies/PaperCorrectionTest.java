package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.PaperSheet;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.retention.store.ErasureStore;
import nc.maillage.candidacies.usecase.CorrectPaper;
import nc.maillage.candidacies.usecase.CorrectPaper.Corrected;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.OpenCandidacies.Opened;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Rectifier la saisie » : the office mends what it mistyped of a paper, even once the deadline is past. */
@ProgramTest
class PaperCorrectionTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 10, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 20);
    private static final Map<String, String> TYPED = Map.of(
            "firstName", "Jospeh",
            "lastName", "Papier",
            "telephone", "77 00 01",
            "route", "POST",
            "receivedOn", "21/11/2026",
            "postedOn", "",
            "way", "mobilite",
            "seen", "CV");

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    OpenCandidacies open;

    @Autowired
    CorrectPaper correct;

    @Autowired
    ErasureStore erasure;

    @Autowired
    Doors doors;

    private String here;
    private VacancyId vacancy;
    private Session who;
    private Client human;
    private String file;
    private CandidacyId id;

    @BeforeEach
    void a_paper_mistyped_after_its_deadline() {
        here = actors.freshCollectivity();
        vacancy = vacancies.published(here, DEPOSIT, DEADLINE);
        who = actors.humanResources(here);
        human = doors.signedIn(who);
        var answer = human.post("/recrutement/%s/candidatures".formatted(vacancy.value()), TYPED);
        file = answer.location();
        id = new CandidacyId(UUID.fromString(file.substring(file.lastIndexOf('/') + 1)));
    }

    @Test
    void a_name_is_mended_and_the_history_tells_who_when_and_both_names() {
        assertThat(corrected(Map.of("firstName", "Joseph", "telephone", "77 00 02"))
                        .status())
                .isEqualTo(302);

        assertThat(read().candidate().name()).isEqualTo("Joseph Papier");
        assertThat(read().number()).as("it is the same candidacy").matches("2026-C-0001");
        assertThat(steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.CORRECTED);
            assertThat(step.by()).isEqualTo(who.agent().id().value());
            assertThat(plain(Objects.requireNonNull(step.words())))
                    .contains("Prénom : « Jospeh » → « Joseph »", "téléphone : « 77 00 01 » → « 77 00 02 »")
                    .doesNotContain("nom : « Papier");
        });
        assertThat(human.get(file).body()).contains("Saisie rectifiée", "Jospeh", "Joseph");
    }

    @Test
    void the_day_of_arrival_changes_with_a_reason_alone_and_the_delay_is_reckoned_again() {
        assertThat(arrival().today()).isEqualTo(Timeliness.LATE);
        var refused = corrected(Map.of("receivedOn", "19/11/2026"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Dites pourquoi").contains("19/11/2026");
        assertThat(arrival().today()).isEqualTo(Timeliness.LATE);

        corrected(Map.of("receivedOn", "19/11/2026", "why", "Le tampon du registre dit le 19."));
        assertThat(arrival().today()).isEqualTo(Timeliness.IN_TIME);
        assertThat(Arrival.lastDay(arrival().closesAt()))
                .as("the deadline it met stays")
                .isEqualTo(DEADLINE);
        assertThat(plain(Objects.requireNonNull(steps().getLast().words())))
                .contains("21 novembre 2026 » → « 19 novembre 2026", "Hors délai → dans les délais", "Le tampon");
    }

    @Test
    void a_paper_was_not_received_after_the_day_on_which_it_was_typed() {
        var said = PaperSheet.of(read());
        var later = new PaperSheet(said.answers(), said.route(), LocalDate.of(2026, 11, 25), null);
        var asked = new CorrectPaper.Asked(later, List.of(), "Tampon illisible.");
        var seen = read().version();
        assertThat(vacancies.on(LocalDate.of(2026, 11, 26), () -> actors.as(who, () -> correct.run(id, seen, asked))))
                .isInstanceOfSatisfying(
                        Corrected.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("receivedOn"));
        assertThat(arrival().day()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void the_day_that_somebody_retained_is_to_be_said_again_where_the_days_change() {
        corrected(Map.of("postedOn", "20/11/2026", "why", "Cachet oublié."));
        assertThat(arrival().today()).isEqualTo(Timeliness.FOR_A_PERSON);
        human.post(file + "/delai", Map.of("version", version(), "counted", "POSTED", "why", "Usage."));
        assertThat(arrival().today()).isEqualTo(Timeliness.IN_TIME);

        corrected(Map.of("postedOn", "20/11/2026", "lastName", "Papié"));
        assertThat(arrival().today()).as("a name changes no day").isEqualTo(Timeliness.IN_TIME);
        corrected(Map.of("postedOn", "19/11/2026", "lastName", "Papié", "why", "Cachet relu."));
        assertThat(arrival().today()).isEqualTo(Timeliness.FOR_A_PERSON);
    }

    @Test
    void what_is_claimed_and_the_situation_ask_for_other_pieces_at_once() {
        corrected(Map.of("way", "titre", "citizenship", "oui"));
        assertThat(read().missing(opened().pieces()))
                .contains(PieceKind.DIPLOMAS, PieceKind.CITIZENSHIP_PROOF)
                .doesNotContain(PieceKind.CV);
    }

    @Test
    void a_piece_ticked_by_mistake_lacks_again_and_stays_in_the_history() {
        var cv = opened().pieces().getFirst().id().toString();
        assertThat(corrected(Map.of("mistaken", cv)).status())
                .as("without a reason")
                .isEqualTo(422);
        corrected(Map.of("mistaken", cv, "why", "Cochée par erreur."));

        assertThat(read().missing(opened().pieces())).contains(PieceKind.CV);
        assertThat(opened().pieces()).extracting(CandidacyPiece::removedAt).doesNotContainNull();
        assertThat(steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.PIECE_REMOVED);
            assertThat(step.by()).isEqualTo(who.agent().id().value());
        });
    }

    @Test
    void the_receipt_is_issued_again_and_the_one_it_replaces_stays() throws IOException {
        var first = actors.as(who, () -> open.receipt(id).orElseThrow());
        corrected(Map.of("firstName", "Joseph", "receivedOn", "19/11/2026", "why", "Registre."));

        assertThat(text(receipt()))
                .contains("version 2", "remplace la version 1", "arrivée le, prénom", "Joseph Papier")
                .doesNotContain("Jospeh");
        assertThat(actors.as(who, () -> open.receipt(id, 1))).hasValue(first);
        assertThat(human.get(file + "/accuses/1").status()).isEqualTo(200);
        assertThat(human.get(file + "/accuses/2").status()).isEqualTo(404);
        assertThat(human.get(file).body()).contains("Accusé, version 1");

        corrected(Map.of("firstName", "Joséphine", "receivedOn", "19/11/2026"));
        assertThat(text(receipt())).contains("version 3", "remplace la version 2");
        assertThat(actors.as(who, () -> erasure.erase(id)))
                .as("they go with the candidacy")
                .containsEntry("candidacies.former_receipt", 2);
    }

    @Test
    void nothing_changed_is_nothing_written() {
        var steps = steps().size();
        assertThat(corrected(Map.of()).status()).isEqualTo(302);
        assertThat(steps()).hasSize(steps);
        assertThat(opened().receipts()).isEmpty();
    }

    @Test
    void a_second_tab_overwrites_nothing_and_keeps_what_it_typed() {
        var seen = version();
        corrected(Map.of("firstName", "Joseph"));
        var crossed = human.post(file + "/rectifier", with(Map.of("version", seen, "firstName", "Josué")));
        assertThat(crossed.status()).isEqualTo(409);
        assertThat(crossed.body()).contains("enregistré « Joseph », tapé ici « Josué »", "value=\"Josué\"");
        assertThat(read().candidate().firstName()).isEqualTo("Joseph");
    }

    @Test
    void what_the_candidate_sent_on_line_and_what_is_withdrawn_are_not_the_offices_to_mend() {
        var online = candidates.sends(
                vacancies.published(here, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 11)),
                RecruitmentWay.ON_TITLE,
                Candidates.NOTHING_CLAIMED,
                Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(human.get("/candidatures/%s/rectifier".formatted(online.value()))
                        .status())
                .isEqualTo(404);

        human.post(file + "/retrait", Map.of("version", version(), "words", "Lettre du 23."));
        assertThat(corrected(Map.of("firstName", "Joseph")).body()).contains("ne se rectifie plus");
        assertThat(read().candidate().firstName()).isEqualTo("Jospeh");
    }

    @Test
    void another_house_finds_nothing_and_who_only_reads_may_not() {
        var elsewhere = doors.signedIn(actors.humanResources(actors.freshCollectivity()));
        assertThat(elsewhere.get(file + "/rectifier").status()).isEqualTo(404);
        assertThat(elsewhere.get(file + "/accuses/1").status()).isEqualTo(404);
        assertThat(doors.signedIn(actors.of(Role.DIRECTOR, here))
                        .get(file + "/rectifier")
                        .status())
                .isEqualTo(403);
    }

    private Answer corrected(Map<String, String> otherwise) {
        var fields = new HashMap<>(otherwise);
        fields.putIfAbsent("version", version());
        return human.post(file + "/rectifier", with(fields));
    }

    private static Map<String, String> with(Map<String, String> otherwise) {
        var fields = new HashMap<>(TYPED);
        fields.putAll(otherwise);
        return fields;
    }

    private byte[] receipt() {
        return actors.as(who, () -> open.receipt(id).orElseThrow());
    }

    private Opened opened() {
        return actors.as(who, () -> open.open(id).orElseThrow());
    }

    private Candidacy read() {
        return opened().candidacy();
    }

    private Arrival arrival() {
        return Candidates.arrival(read());
    }

    private List<CandidacyStep> steps() {
        return opened().steps();
    }

    private String version() {
        return Long.toString(read().version());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
