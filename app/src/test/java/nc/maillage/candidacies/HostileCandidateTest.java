package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.SentForm;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate whose name, and whose file's name, are made to break what is drawn of them. */
@ProgramTest
class HostileCandidateTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T21:00:00Z");

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

    private String here;
    private VacancyId vacancy;
    private String email;
    private String token;

    @BeforeEach
    void a_link() {
        here = actors.freshCollectivity();
        vacancy = vacancies.published(here, LocalDate.of(2026, 11, 6), LocalDate.of(2026, 12, 18));
        email = Candidates.freshAddress();
        token = candidates.asks(vacancy, email, MORNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFFFE\uFFFFZoé",
                "\u202Eéoz",
                "🦜👩‍👧‍👦",
                "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ",
                "<b id=zqx9>&amp;<script>",
                "=HYPERLINK(\"x\")",
                "e\u0301\u0301\u0301"
            })
    void whatever_the_name_there_is_a_receipt_a_zip_a_page_and_a_line(String name) throws IOException {
        sent(name);

        assertThat(start(desk.receipt(token).orElseThrow())).isEqualTo("%PDF-");
        var zip = new ByteArrayOutputStream();
        desk.everything(token).orElseThrow().to(zip);
        assertThat(start(zip.toByteArray())).startsWith("PK");

        var human = doors.signedIn(actors.humanResources(here));
        var list = "/recrutement/%s/candidatures".formatted(vacancy.value());
        assertThat(human.get(list).status()).isEqualTo(200);
        assertThat(human.get(list).body()).contains("2026-C-0001").doesNotContain("<b id=zqx9>", "<script>");
        assertThat(human.get(list + "?format=csv").body())
                .contains("2026-C-0001")
                .doesNotContain(";=HYPER", ";\"=HYPER");
    }

    @Test
    void a_name_that_is_no_text_is_told_on_its_field() {
        var page = new SentForm()
                .field("firstName", "\uFFFEZoé")
                .field("lastName", "Candidate")
                .field("email", email)
                .to(doors.port(), "/avis/" + address() + "/candidater");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("caractère invisible");
    }

    private void sent(String name) {
        var it = desk.open(token).orElseThrow().candidacy();
        var answers = new Answers(
                new Candidate(name, name, email, name),
                RecruitmentWay.ON_TITLE,
                Candidates.NOTHING_CLAIMED,
                false,
                false);
        var file = new HandedFile(PieceKind.CV, name + "/../" + name + ".pdf", SampleFiles.pdf(1));
        var saved = (Changed.Done) desk.edit(token, it.version(), answers, List.of(file), List.of(), MORNING)
                .orElseThrow();
        assertThat(desk.send(token, saved.candidacy().version(), MORNING)).containsInstanceOf(Changed.Done.class);
    }

    private String address() {
        return desk.open(token).orElseThrow().vacancy().address();
    }

    private static String start(byte[] file) {
        return new String(file, 0, 5, StandardCharsets.ISO_8859_1);
    }
}
