package nc.maillage.keeping.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nc.maillage.keeping.Operator;
import org.junit.jupiter.api.Test;

/**
 * A backup of each released version, of invented people, made once and never made again: every later program restores it,
 * migrates it, and finds its log whole.
 */
class EarlierBackupTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "backup");

    @Test
    void the_backup_of_0_1_0_is_restored_migrated_and_verified() throws Exception {
        var operator = Operator.at(Operator.aFolder().resolve("home"));

        var answer = operator.types("restore", KEPT.resolve("maillage-0.1.0"));

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Maillage 0.1.0");
        assertThat(operator.reads("select count(*) from people.person")).isEqualTo("12");
        assertThat(operator.reads("select count(*) > 0 from decisions.decision"))
                .isEqualTo("t");
        var verified = operator.types("audit", "verify");
        assertThat(verified.out()).startsWith("Journal vérifié");
        assertThat(verified.code()).isZero();
    }
}
