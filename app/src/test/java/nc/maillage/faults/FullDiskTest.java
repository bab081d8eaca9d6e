package nc.maillage.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.decisions.ProposalId;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Homes;
import nc.maillage.testing.Prepared;
import nc.maillage.testing.Town;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** The home lies on a small disk of its own, which fills up while agents work, and is emptied afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Path disk;
    private ConfigurableApplicationContext program;
    private String here;

    @BeforeAll
    void aSmallDisk() throws Exception {
        Assumptions.assumeTrue(
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/proc/mounts")),
                "needs root on Linux, to mount a small disk");
        disk = Homes.bare("disk");
        run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString());
        program = Prepared.opened(disk.resolve("home"));
        here = program.getBean(Counter.class).opens();
    }

    @AfterAll
    void unmounted() throws Exception {
        if (program != null) {
            empty();
            program.close();
            run("umount", disk.toString());
        }
    }

    @Test
    void a_piece_that_does_not_fit_is_refused_in_french_and_taken_once_there_is_room() throws Exception {
        var family = program.getBean(Counter.class).aMotherOfFour(here, LocalDate.of(2026, 3, 2));
        var file = program.getBean(Counter.class).registered(here, family, LocalDate.of(2026, 10, 5));
        var officer = signedIn(program.getBean(Actors.class).caseOfficer(here));
        var address = "/demandes/%s/pieces?kind=identity".formatted(file.number());
        fillUpTo(40);

        var refused = officer.postFile(address, SampleFiles.pdf(1));

        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.body())
                .contains("La pièce n’a pas été gardée", "Le disque du serveur est plein", "type=\"file\"");
        assertThat(refused.body())
                .contains(
                        refused.whole().headers().firstValue("X-Request-Number").orElseThrow());
        assertThat(pieces()).isZero();

        empty();
        assertThat(officer.postFile(address, SampleFiles.pdf(1)).status()).isBetween(302, 303);
        assertThat(pieces()).isEqualTo(1);
    }

    /** Without room for its journal PostgreSQL stops altogether: it is started again once there is some. */
    @Test
    void a_disk_without_a_byte_left_stops_nothing_for_good() throws Exception {
        var approver = signedIn(program.getBean(Actors.class).approver(here));
        var proposal = program.getBean(Decided.class).propose(here, Verdicts.aResident());
        assertThat(approver.get("/propositions/" + proposal.value()).status()).isEqualTo(200);
        var owner = program.getBean(Town.class).owner();
        owner.sql("create table public.ballast (n int, text text) with (fillfactor = 20)")
                .update();
        owner.sql("insert into public.ballast select n, repeat('x', 300) from generate_series(1, 2000) n")
                .update();
        fillUpTo(0);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        owner.sql("update public.ballast set n = n + 1").update();
                    }
                })
                .isInstanceOf(DataAccessException.class);

        var refused = sign(approver, proposal);
        assertThat(refused.status()).isIn(503, 507);
        assertThat(refused.body()).contains("Envoyer de nouveau");
        empty();

        Awaited.until(
                "the program again", LIMIT, () -> approver.get("/propositions").status() == 200);
        assertThat(sign(approver, proposal).location()).isEqualTo("/decisions/2026-00001");
    }

    private static Client.Answer sign(Client approver, ProposalId proposal) {
        return approver.post(
                "/propositions/%s/signer".formatted(proposal.value()),
                Map.of("_once", UUID.randomUUID().toString()));
    }

    private Client signedIn(Session agent) {
        return program.getBean(Doors.class).signedIn(agent);
    }

    private long pieces() {
        return new KeptWhole(program.getBean(Town.class).owner()).count("evidence.piece");
    }

    private void fillUpTo(int megabytesLeft) throws IOException {
        var left = Files.getFileStore(disk).getUsableSpace() - (long) megabytesLeft * MEGABYTE;
        try (var file = Files.newOutputStream(disk.resolve("filling"))) {
            for (long written = 0; written < left; written += MEGABYTE) {
                file.write(new byte[(int) Math.min(MEGABYTE, left - written)]);
            }
        } catch (IOException full) {
            // The database writes at the same time.
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private void empty() throws IOException {
        Files.deleteIfExists(disk.resolve("filling"));
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
