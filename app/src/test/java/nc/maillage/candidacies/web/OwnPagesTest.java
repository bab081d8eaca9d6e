package nc.maillage.candidacies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.candidacies.domain.CandidacyPiece.StoredFile;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.candidacies.usecase.OnlineDesk.Opened;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.platform.web.SteadyAnswer;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.SentForm;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page behind a link, as any program may call it. */
@ProgramTest
class OwnPagesTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 6);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 18);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    OnlineDesk desk;

    @Autowired
    Doors doors;

    @Autowired
    Clock clock;

    private VacancyId vacancy;
    private String token;

    @BeforeEach
    void a_link() {
        vacancy = vacancies.published(actors.freshCollectivity(), DEPOSIT, DEADLINE);
        token = candidates.asks(vacancy, Candidates.freshAddress(), clock.instant());
    }

    @Test
    void no_cookie_is_given_and_the_link_is_told_to_nobody() {
        var page = SentForm.get(doors.port(), "/candidature/" + token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body()).doesNotContain("http://", "https://").contains("Lettre de motivation");
    }

    @Test
    void a_link_that_opens_nothing_says_what_to_do() {
        var page = SentForm.get(doors.port(), "/candidature/" + "A".repeat(43));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Ce lien n’ouvre rien", "demandez un nouveau lien");
    }

    @Test
    void the_answer_is_the_same_whatever_the_address() {
        long begun = System.nanoTime();
        var known = ask(String.valueOf(opened().candidacy().candidate().email()));
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("nor by how soon it comes")
                .isGreaterThan(SteadyAnswer.LEAST);
        var unknown = ask(Candidates.freshAddress());
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @Test
    void a_program_named_pdf_and_a_locked_pdf_are_refused_and_the_sound_files_and_words_stay() {
        var page = form("enregistrer")
                .field("telephone", "75 00 00")
                .file("piece-CV", "cv.pdf", "MZ program".getBytes(StandardCharsets.UTF_8))
                .file("piece-DIPLOMAS", "diplome.pdf", SampleFiles.lockedPdf("secret"))
                .file("piece-LETTER", "lettre.docx", docx(false))
                .to(doors.port(), "/candidature/" + token);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("cv.pdf", "un programme", "diplome.pdf");
        assertThat(opened().pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.kind()).isEqualTo(PieceKind.LETTER);
            assertThat(piece.file()).extracting(StoredFile::name).isEqualTo("lettre.docx");
        });
        assertThat(opened().candidacy().candidate().telephone()).isEqualTo("75 00 00");
    }

    @Test
    void a_document_with_macros_and_an_archive_are_refused() {
        var page = form("enregistrer")
                .file("piece-CV", "cv.docx", docx(true))
                .file("piece-LETTER", "lettre.docx", zip("readme.txt"))
                .to(doors.port(), "/candidature/" + token);
        assertThat(page.body()).contains("contient des macros", "une archive");
        assertThat(opened().pieces()).isEmpty();
    }

    @Test
    void fifty_megabytes_are_refused_in_one_clear_message() {
        var page = form("enregistrer")
                .file("piece-CV", "cv.pdf", new byte[50_000_000])
                .to(doors.port(), "/candidature/" + token);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Le fichier est trop gros");
    }

    @Test
    void what_the_second_tab_typed_stays_on_its_page() {
        var seen = opened().candidacy().version();
        form("enregistrer").to(doors.port(), "/candidature/" + token);
        var page = new SentForm()
                .field("version", Long.toString(seen))
                .field("firstName", "Autre")
                .field("lastName", "Fenêtre")
                .to(doors.port(), "/candidature/" + token);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("changé dans une autre fenêtre", "value=\"Autre\"", "Prénom");
    }

    @Test
    void the_second_that_counts_is_the_one_at_which_the_form_began_to_come() throws IOException {
        var body =
                form("envoyer").file("piece-CV", "cv.pdf", SampleFiles.pdf(1)).bytes();
        Instant passed;
        try (var socket = new Socket("localhost", doors.port())) {
            var head =
                    "POST /candidature/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(token, SentForm.type(), body.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            passed = clock.instant().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
            Awaited.until(
                    "a slow link", Duration.ofSeconds(10), () -> clock.instant().isAfter(passed));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 302");
        }
        var sent = opened().candidacy();
        assertThat(sent.state()).isEqualTo(CandidacyState.SENT);
        assertThat(Candidates.arrival(sent).at()).isBefore(passed);
    }

    @Test
    void all_that_is_kept_of_a_candidate_is_theirs_to_take() {
        form("enregistrer").file("piece-CV", "cv.pdf", SampleFiles.pdf(1)).to(doors.port(), "/candidature/" + token);
        var zip = SentForm.get(doors.port(), "/candidature/" + token + "/tout.zip");
        assertThat(zip.body()).contains("candidature.pdf", "pieces/01-cv.pdf");
        assertThat(zip.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(zip.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(SentForm.get(doors.port(), "/candidature/" + "A".repeat(43) + "/tout.zip")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> ask(String email) {
        var address = desk.open(token).orElseThrow().vacancy().address();
        return new SentForm()
                .field("firstName", "Marie")
                .field("lastName", "Candidate")
                .field("email", email)
                .to(doors.port(), "/avis/" + address + "/candidater");
    }

    private SentForm form(String action) {
        return new SentForm()
                .field("version", Long.toString(opened().candidacy().version()))
                .field("firstName", "Anaïs")
                .field("lastName", "Candidate")
                .field("way", "titre")
                .field("faire", action);
    }

    private Opened opened() {
        return desk.open(token).orElseThrow();
    }

    private static byte[] docx(boolean macros) {
        return macros
                ? zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")
                : zip("[Content_Types].xml", "word/document.xml");
    }

    private static byte[] zip(String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
