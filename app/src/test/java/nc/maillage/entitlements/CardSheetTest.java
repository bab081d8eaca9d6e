package nc.maillage.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.entitlements.store.CardStore;
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

@ProgramTest
class CardSheetTest {
    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Cards cards;

    @Autowired
    CardStore store;

    @Autowired
    Blobs blobs;

    @Autowired
    List<BackgroundJobs.Handler> jobs;

    @Test
    void an_attached_child_without_a_file_is_printed_as_the_decision_named_her() {
        var here = decided.ready(actors.freshCollectivity());
        var child = Verdicts.aResident().child(UUID.randomUUID(), "Maëlys Népoura", LocalDate.of(2014, 5, 2));
        var decision = decided.sign(here, child);

        var sheet = actors.as(actors.caseOfficer(here), () -> {
            var card = cards.ofDecision(decision.id()).getFirst().id();
            drawing().run(card.value());
            var pdf = store.find(card).orElseThrow().pdf();
            return blobs.find(Objects.requireNonNull(pdf)).orElseThrow().content();
        });

        assertThat(text(sheet)).contains("Maëlys Népoura");
    }

    private BackgroundJobs.Handler drawing() {
        return jobs.stream()
                .filter(each -> each.kind().equals("card-sheet"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\h\\s]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
