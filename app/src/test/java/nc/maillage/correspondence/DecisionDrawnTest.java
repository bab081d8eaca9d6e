package nc.maillage.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.correspondence.pdf.PdfCheck;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the rules to the paper: the letter of a decision signed in the program. */
@ProgramTest
class DecisionDrawnTest {
    @Autowired
    Letters letters;

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Blobs blobs;

    @Autowired
    List<BackgroundJobs.Handler> jobs;

    private final String room = "c" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void a_granted_card_is_told_on_two_pages_that_last() throws Exception {
        var family = Verdicts.aResident()
                .child(UUID.randomUUID(), "Maëlys", LocalDate.of(2014, 8, 12))
                .child(UUID.randomUUID(), "Steeve", LocalDate.of(2007, 2, 3));
        var pdf = drawn("grant", family);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(read(pdf)).contains("2 sur 2", "Pourquoi", "R. 421-7", "Signature enregistrée");
    }

    @Test
    void a_refusal_says_what_may_be_done_and_before_which_court() throws Exception {
        var pdf = drawn("refuse", Verdicts.aResident().earning(900_000));

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(read(pdf)).contains("Pourquoi", "tribunal administratif de Nouvelle-Calédonie", "2 sur 2");
    }

    private byte[] drawn(String name, Verdicts facts) throws IOException {
        var decision = decided.sign(room, facts);
        var pdf = actors.as(actors.caseOfficer(room), () -> {
            jobs.stream()
                    .filter(each -> each.kind().equals("correspondence.render"))
                    .forEach(each -> each.run(decision.letter().value()));
            var letter = letters.find(decision.letter()).orElseThrow();
            return blobs.find(Objects.requireNonNull(letter.pdf()))
                    .orElseThrow()
                    .content();
        });
        return Files.readAllBytes(Files.write(
                Files.createDirectories(Path.of("target", "letters")).resolve("real-" + name + ".pdf"), pdf));
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\h\\s]+", " ");
        }
    }
}
