package nc.maillage.keeping.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nc.maillage.keeping.Operator;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Copy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real restoration, a real backup, killed as by a power cut: nothing half-made passes for whole, and both are done again. */
@Tag("long")
class CutShortTest {
    private static final Path KEPT =
            Path.of("src", "test", "resources", "backup", "maillage-0.1.0").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Path folder;
    private Path home;
    private Operator operator;

    @BeforeEach
    void aFolderOfItsOwn() throws Exception {
        folder = Operator.aFolder();
        home = folder.resolve("home");
        operator = Operator.at(home);
    }

    @Test
    void a_restoration_killed_while_it_fills_says_so_and_is_done_again() throws Exception {
        killedOnce("postgres");
        saysThatItWasCutShort();
        killedBeforeItsLastStep();
        saysThatItWasCutShort();

        var program = Copy.launched(home, Copy.freePort());
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.log()).contains("Une restauration a été interrompue ici");

        isDoneAgain();
        backedUpInSpiteOfAKill();
    }

    /** All is filled and nothing committed: the writing of a key waits for a reader that never comes. */
    private void killedBeforeItsLastStep() throws Exception {
        var key = home.resolve("secrets/card-signing.key");
        assertThat(new ProcessBuilder("mkfifo", key.toString()).start().waitFor())
                .isZero();
        killedOnce("secrets/access-key");
        Files.delete(key);
    }

    private void killedOnce(String made) {
        var restoring = Copy.commanded(home, words(), "restore", KEPT.toString());
        Awaited.until(made, PATIENCE, () -> Files.exists(home.resolve(made)));
        restoring.kill();
    }

    /** The reading of one table waits for the test: the backup is killed in the middle, for certain. */
    private void backedUpInSpiteOfAKill() throws Exception {
        var file = folder.resolve("sauvegarde");
        try (var access = OwnerAccess.existing(operator.place());
                var lock = access.connect();
                var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table people.person in access exclusive mode");
            var backup = Copy.commanded(home, words(), "backup", file.toString());
            var unfinished = folder.resolve("sauvegarde.part");
            Awaited.until("a backup that waits", PATIENCE, () -> Files.exists(unfinished) && waits(access));
            backup.kill();
            lock.rollback();
            assertThat(unfinished).exists();
        }
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("sauvegarde.keys")).doesNotExist();

        assertThat(operator.types("backup", file).code()).isZero();

        assertThat(Operator.at(folder.resolve("again")).types("restore", file).code())
                .isZero();
        assertThat(folder.resolve("sauvegarde.part")).doesNotExist();
    }

    private static boolean waits(OwnerAccess access) {
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 700, 1_100, 1_600, 2_200, 2_800, 3_400, 4_000, 4_600, 5_200, 6_000, 7_000})
    void a_restoration_killed_at_any_moment_is_done_again_or_was_done(int milliseconds) throws Exception {
        var restoring = Copy.commanded(home, words(), "restore", KEPT.toString());
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
        restoring.kill();

        if (operator.types("audit", "verify").code() == 0) {
            assertThat(operator.types("restore", KEPT).err()).containsAnyOf("déjà");
        } else {
            isDoneAgain();
        }
    }

    private void saysThatItWasCutShort() {
        for (var answer : new Operator.Answer[] {
            operator.types("audit", "verify"), operator.types("backup", folder.resolve("of-nothing"))
        }) {
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).contains("Une restauration a été interrompue ici");
        }
        assertThat(folder.resolve("of-nothing")).doesNotExist();
    }

    private void isDoneAgain() throws Exception {
        var answer = operator.types("restore", KEPT);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(operator.reads("select count(*) from people.person")).isEqualTo("12");
        assertThat(operator.types("audit", "verify").code()).isZero();
        assertThat(home.resolve("restoring")).doesNotExist();
    }

    private static Map<String, String> words() {
        return Map.of("MAILLAGE_BACKUP_PASSPHRASE", Operator.WORDS);
    }
}
