package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate who sends files and takes them away without end: all that was kept is theirs to take, and no disk fills up. */
@ProgramTest
class FullCandidacyTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T21:00:00Z");
    private static final int AT_ONCE = 40;

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    OnlineDesk desk;

    private String token;

    @BeforeEach
    void a_candidacy() {
        var vacancy =
                vacancies.published(actors.freshCollectivity(), LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 27));
        token = candidates.asks(vacancy, Candidates.freshAddress(), MORNING);
    }

    @Test
    void what_is_taken_away_is_kept_and_counts_so_that_the_fourth_round_is_refused() throws IOException {
        for (int round = 0; round < 3; round++) {
            assertThat(send(round, there()).refused()).isEmpty();
        }
        assertThat(send(3, there()).refused())
                .hasSize(AT_ONCE)
                .allSatisfy(file -> assertThat(file.why()).contains("retirés compris", "Écrivez à l’employeur"));
        assertThat(there()).isEmpty();
        assertThat(names()).hasSize(1 + 3 * AT_ONCE).contains("candidature.pdf", "pieces-retirees/01-photo-0-0.png");
    }

    @Test
    void forty_at_once_are_kept_and_the_next_one_is_refused() {
        send(0, List.of());
        assertThat(send(1, List.of()).refused())
                .hasSize(AT_ONCE)
                .allSatisfy(file -> assertThat(file.why()).contains("40"));
    }

    private Changed.Done send(int round, Collection<UUID> removed) {
        var it = desk.open(token).orElseThrow().candidacy();
        var files = IntStream.range(0, AT_ONCE)
                .mapToObj(each -> new HandedFile(
                        PieceKind.OTHER,
                        "photo-%d-%d.png".formatted(round, each),
                        SampleFiles.picture("png", 10 + round, 10 + each)))
                .toList();
        return (Changed.Done) desk.edit(token, it.version(), it.answers(), files, removed, MORNING)
                .orElseThrow();
    }

    private List<UUID> there() {
        return desk.open(token).orElseThrow().pieces().stream()
                .filter(CandidacyPiece::counts)
                .map(CandidacyPiece::id)
                .toList();
    }

    private List<String> names() throws IOException {
        var out = new ByteArrayOutputStream();
        desk.everything(token).orElseThrow().to(out);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
