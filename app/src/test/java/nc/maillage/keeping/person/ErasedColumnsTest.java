package nc.maillage.keeping.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What the catalogue says tells of a person is what an erasure takes away; a column that stays has its reason here. */
@ProgramTest
class ErasedColumnsTest {
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("people.person.number", "the number of the tombstone, in the report and the register"),
            Map.entry("keeping.erasure.person_number", "the report names the tombstone"),
            Map.entry("applications.application.scheme", "a register without a name: how many asked for what"),
            Map.entry("decisions.proposal.scheme", "a register without a name: how many were decided"),
            Map.entry("correspondence.notification.home", "one of three regions, without a name"),
            Map.entry("recruitment.vacancy_alert.address", "nobody’s file: it is erased when its alert is stopped"),
            Map.entry("recruitment.vacancy_alert.search", "nobody’s file: it is erased when its alert is stopped"));
    private static final Set<String> OF_STAFF = Set.of("organisation", "access");

    /** A candidate has no file of a person: candidacies are erased by a delay of their own. */
    private static final Set<String> OF_CANDIDATES = Set.of("candidacies");

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    void every_column_that_tells_of_a_person_is_erased_or_has_a_reason_to_stay() throws Exception {
        var erased = new HashSet<String>();
        try (var connection = owner.getConnection()) {
            for (var each : new Sweep(new Rows(connection), new UUID[0]).run()) {
                if (each.columns().isEmpty()) {
                    erased.add(each.table() + ".*");
                }
                each.columns().forEach(column -> erased.add(each.table() + "." + column));
            }
        }

        var left = new TreeSet<String>();
        catalogue().forEach((column, text) -> {
            var table = column.substring(0, column.lastIndexOf('.'));
            if (tells(text)
                    && !OF_STAFF.contains(column.substring(0, column.indexOf('.')))
                    && !OF_CANDIDATES.contains(column.substring(0, column.indexOf('.')))
                    && !erased.contains(column)
                    && !erased.contains(table + ".*")) {
                left.add(column);
            }
        });
        assertThat(left).isEqualTo(new TreeSet<>(KEPT.keySet()));
    }

    /** Numbers and dates of acts stay in their registers, where they name nobody. */
    private static boolean tells(String text) {
        return !text.equals("none") && !text.contains("| act |");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> catalogue() {
        var stream = ErasedColumnsTest.class.getResourceAsStream("/personal-data.yaml");
        return (Map<String, String>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
    }
}
