package nc.maillage.recruitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.domain.IntakeFile;
import nc.maillage.recruitment.domain.IntakeOutcome;
import nc.maillage.recruitment.store.IntakeFileStore;
import nc.maillage.recruitment.store.IntakeStore;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.SendNotices.Given;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class IntakeTest {
    @Autowired
    Actors actors;

    @Autowired
    SendNotices send;

    @Autowired
    RunIntake run;

    @Autowired
    TakeFile take;

    @Autowired
    IntakeStore intakes;

    @Autowired
    IntakeFileStore files;

    @Autowired
    NoticeStore notices;

    @Autowired
    ProposalStore proposals;

    @Autowired
    AuditLog log;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    private String here;
    private Session head;

    @BeforeEach
    void a_head_of_office() {
        here = actors.freshCollectivity();
        head = actors.headOfOffice(here);
    }

    @Test
    void each_file_of_a_sending_says_what_became_of_it_and_a_bad_one_keeps_none_from_being_read() {
        var id = waiting(
                given("direction.txt", InventedNotices.read("direction")),
                given("programme.exe", new byte[] {'M', 'Z', 0, 1}),
                given("scan.pdf", InventedNotices.scanned()),
                given("encore.txt", InventedNotices.read("direction")),
                given(
                        "letter.txt",
                        "The post is open to the public and to you for the year.".getBytes(StandardCharsets.UTF_8)),
                given("ccas.txt", InventedNotices.read("ccas")));
        as(() -> taken(id));

        assertThat(results(id))
                .extracting(IntakeFile::name, IntakeFile::outcome)
                .containsExactly(
                        tuple("direction.txt", IntakeOutcome.IMPORTED),
                        tuple("programme.exe", IntakeOutcome.REFUSED),
                        tuple("scan.pdf", IntakeOutcome.TEXTLESS),
                        tuple("encore.txt", IntakeOutcome.KNOWN),
                        tuple("letter.txt", IntakeOutcome.REFUSED),
                        tuple("ccas.txt", IntakeOutcome.IMPORTED));
        assertThat(results(id).get(1).why()).contains("ni un texte, ni un PDF");
        assertThat(results(id).get(4).why()).contains("en anglais");
        assertThat(results(id).getFirst().proposals())
                .isEqualTo(as(() -> proposals.ofNotice(notice(id, 0))).size())
                .isPositive();
        assertThat(as(() -> notices.count(false))).isEqualTo(3);
    }

    @Test
    void an_archive_is_opened_and_its_files_are_taken_one_by_one() throws IOException {
        var id = waiting(given(
                "avis 2025.zip",
                zip(Map.of(
                        "a.txt", InventedNotices.read("direction"),
                        "b.txt", InventedNotices.read("service")))));
        as(() -> taken(id));

        assertThat(results(id))
                .extracting(IntakeFile::outcome)
                .containsExactly(IntakeOutcome.OPENED, IntakeOutcome.IMPORTED, IntakeOutcome.IMPORTED);
        assertThat(as(() -> intakes.find(id)).orElseThrow().running()).isFalse();
    }

    @Test
    void cut_short_it_goes_on_where_it_was_and_imports_nothing_twice() {
        var id = waiting(
                given("a.txt", InventedNotices.read("direction")),
                given("b.txt", InventedNotices.read("service")),
                given("c.txt", InventedNotices.read("ccas")));
        as(() -> take.next(id));
        assertThat(results(id)).hasSize(1);

        as(() -> taken(id));
        assertThat(results(id)).extracting(IntakeFile::outcome).containsOnly(IntakeOutcome.IMPORTED);
        assertThat(as(() -> notices.count(false))).isEqualTo(3);
    }

    @Test
    void stopped_it_keeps_what_it_took_and_says_what_it_did_not() {
        var id = waiting(
                given("a.txt", InventedNotices.read("direction")), given("b.txt", InventedNotices.read("service")));
        as(() -> take.next(id));
        assertThat(as(() -> send.stop(id))).isTrue();
        as(() -> taken(id));

        assertThat(results(id))
                .extracting(IntakeFile::outcome)
                .containsExactly(IntakeOutcome.IMPORTED, IntakeOutcome.REFUSED);
        assertThat(results(id).getLast().why()).contains("envoyez-le de nouveau");
        assertThat(as(() -> intakes.find(id)).orElseThrow().stopped()).contains("Arrêté par");
        assertThat(as(() -> send.stop(id))).isFalse();
    }

    @Test
    void what_the_program_takes_by_itself_is_signed_by_who_sent_it() {
        var id = waiting(given("a.txt", InventedNotices.read("ccas")));
        Tenancy.within(actors.idOf(here), () -> taken(id));

        var line = as(() -> log.about("notice", notice(id, 0))).getFirst();
        assertThat(line.actor()).isEqualTo(head.agent().id().value());
    }

    @Test
    void a_file_that_makes_the_program_stumble_is_told_and_the_next_one_is_taken() {
        var id = waiting(
                given("a.txt", InventedNotices.read("direction")), given("b.txt", InventedNotices.read("service")));
        assertThat(as(() -> take.giveUp(id))).isTrue();
        as(() -> taken(id));

        assertThat(results(id))
                .extracting(IntakeFile::outcome)
                .containsExactly(IntakeOutcome.REFUSED, IntakeOutcome.IMPORTED);
        assertThat(results(id).getFirst().why()).contains("n’a pas su lire ce fichier");
    }

    @Test
    void sent_by_a_page_it_is_taken_by_the_program_alone() {
        var id = as(() -> send.run(List.of(given("a.txt", InventedNotices.read("ccas")))));
        as(() -> taken(id));

        assertThat(results(id)).extracting(IntakeFile::outcome).containsExactly(IntakeOutcome.IMPORTED);
        var stranger = actors.headOfOffice(actors.freshCollectivity());
        assertThat(actors.as(stranger, () -> intakes.find(id))).isEmpty();
        var officer = actors.caseOfficer(here);
        assertThatThrownBy(() -> actors.as(officer, () -> send.run(List.of()))).isInstanceOf(AccessRefused.class);
    }

    /** The job, as many times as one may start it. */
    private boolean taken(UUID intake) {
        run.run(intake);
        return true;
    }

    /** Without the job that the program would begin by itself. */
    private UUID waiting(Given... given) {
        var id = ids.next();
        as(() -> {
            intakes.insert(id, head.agent().id(), clock.instant());
            for (int i = 0; i < given.length; i++) {
                files.insert(ids.next(), id, i, given[i].name(), given[i].content());
            }
            return id;
        });
        return id;
    }

    private UUID notice(UUID intake, int rank) {
        return Objects.requireNonNull(results(intake).get(rank).notice());
    }

    private List<IntakeFile> results(UUID intake) {
        return as(() -> files.list(intake, null, 50, 0));
    }

    private static Given given(String name, byte[] content) {
        return new Given(name, content);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
