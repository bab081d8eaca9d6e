package nc.maillage.keeping.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nc.maillage.keeping.Operator;
import nc.maillage.platform.database.OwnerAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup made by a program that knew fewer migrations, or one that knew more. */
class OtherVersionsTest {
    private static final List<String> FIRST = List.of(
            "V2026_11_21_0001__platform_walls_blobs_jobs_sessions.sql",
            "V2026_11_21_0101__audit_log_is_append_only_and_chained.sql",
            "V2026_11_21_0201__organisation_collectivities_units_agents_delegations.sql");

    Path folder = Path.of("target");
    Operator earlier = Operator.at(folder);

    /** Not the first three in order: 0002 came between them later. */
    @BeforeEach
    void aHomeOfBefore() throws Exception {
        folder = Operator.aFolder();
        earlier = Operator.at(folder.resolve("earlier"));
        try (var access = OwnerAccess.toFill(earlier.place())) {
            Scripts.apply(access, FIRST);
        }
        earlier.tampers(
                "insert into organisation.collectivity values (gen_random_uuid(), 'sud', 'Sud', 'Direction', 'SUD')");
    }

    @Test
    void the_backup_of_an_earlier_program_is_restored_as_it_was_then_migrated() throws Exception {
        assertThat(earlier.types("backup", folder.resolve("f")).code()).isZero();
        var later = Operator.at(folder.resolve("later"));

        var answer = later.types("restore", folder.resolve("f"));

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("migrations faites");
        assertThat(later.reads("select slug from organisation.collectivity")).isEqualTo("sud");
        assertThat(later.reads("select count(*) from people.person")).isEqualTo("0");
    }

    @Test
    void the_backup_of_a_later_program_is_refused_in_one_line() throws Exception {
        earlier.tampers("""
                insert into platform.flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (99, '2031.01.01', 'x', 'SQL', 'V2031_01_01_0001__something_to_come.sql', 'x', 1, true)
                """);
        assertThat(earlier.types("backup", folder.resolve("f")).code()).isZero();

        var answer = Operator.at(folder.resolve("later")).types("restore", folder.resolve("f"));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("vient d’un programme plus récent");
        assertThat(folder.resolve("later/postgres")).doesNotExist();
    }
}
