package nc.maillage.keeping.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nc.maillage.keeping.Operator;
import nc.maillage.testing.DebianPostgres;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * The same backup serves the embedded database and one of the operator's own (Debian's PostgreSQL, older than ours): what
 * goes from one to the other and back is the same, row by row, in every table.
 */
@TownTest
class ExternalBackupTest {
    @Autowired
    Environment environment;

    @Test
    void a_home_goes_to_an_external_database_to_another_one_and_back_into_a_home() throws Exception {
        var folder = Operator.aFolder();
        var embedded = Operator.beside(environment);
        assertThat(embedded.types("backup", folder.resolve("first")).code()).isZero();
        try (var server = DebianPostgres.started()) {
            var province = at(server, server.url(), folder.resolve("province"));
            restored(province, folder.resolve("first"));
            var rows = province.everyRow();
            assertThat(rows.get("\"people\".\"person\"")).isNotEmpty();
            assertThat(folder.resolve("province/postgres")).doesNotExist();

            assertThat(province.types("backup", folder.resolve("second")).code())
                    .isZero();
            var other = at(server, server.another("secours"), folder.resolve("other"));
            restored(other, folder.resolve("second"));
            assertThat(other.everyRow()).isEqualTo(rows);

            refusedOnTop(other, folder.resolve("second"));

            var back = Operator.at(folder.resolve("home"));
            restored(back, folder.resolve("second"));
            assertThat(back.everyRow()).isEqualTo(rows);
        }
    }

    @Test
    void a_server_that_does_not_answer_is_told_in_one_line_and_the_home_is_left_as_it_was() throws Exception {
        var folder = Operator.aFolder();
        var embedded = Operator.beside(environment);
        assertThat(embedded.types("backup", folder.resolve("first")).code()).isZero();
        var nowhere = new Operator(Map.of(
                "MAILLAGE_HOME",
                folder.resolve("away").toString(),
                "MAILLAGE_DB_URL",
                "jdbc:postgresql://127.0.0.1:1/maillage"));

        for (var answer : new Operator.Answer[] {
            nowhere.types("backup", folder.resolve("second")), nowhere.types("restore", folder.resolve("first"))
        }) {
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err().lines().filter(line -> !line.startsWith("Vérification")))
                    .singleElement()
                    .asString()
                    .contains("ne répond pas");
        }
        assertThat(folder.resolve("second")).doesNotExist();
        assertThat(folder.resolve("away/restoring")).doesNotExist();
    }

    private static void restored(Operator operator, Path file) {
        var answer = operator.types("restore", file);
        assertThat(answer.code()).as(answer.err()).isZero();
        var verified = operator.types("audit", "verify");
        assertThat(verified.code()).as(verified.out()).isZero();
    }

    private static void refusedOnTop(Operator operator, Path file) throws Exception {
        var before = operator.everyRow();
        var elsewhere = operator.with("MAILLAGE_HOME", Operator.aFolder().toString());

        var answer = elsewhere.types("restore", file);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("n’est pas vide");
        assertThat(elsewhere.everyRow()).isEqualTo(before);
    }

    private static Operator at(DebianPostgres server, String url, Path home) {
        return new Operator(Map.of(
                "MAILLAGE_HOME", home.toString(),
                "MAILLAGE_DB_URL", url,
                "MAILLAGE_DB_USER", server.owner(),
                "MAILLAGE_DB_PASSWORD", server.password()));
    }
}
