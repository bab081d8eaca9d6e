package nc.maillage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.access.Role;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a spreadsheet reads: every day is a date, wherever it comes from, and every line of a list is there. */
@TownTest
class EveryExportTest {
    private static final Pattern EXPORT = Pattern.compile("href=\"([^\"]*(?:format=csv|export\\.csv)[^\"]*)\"");
    private static final Pattern WRITTEN_DAY = Pattern.compile(
            "\\d{1,2}/\\d{1,2}/\\d{4}|(?:\\p{L}+\\h)?(?:1er|\\d{1,2})\\h(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\\h\\d{4})?.{0,12}");

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @ParameterizedTest
    @CsvSource({
        "CASE_OFFICER, /travail",
        "CASE_OFFICER, /demandes",
        "CASE_OFFICER, /decisions",
        "CASE_OFFICER, /courriers",
        "CASE_OFFICER, /cartes",
        "CASE_OFFICER, /recherche?q=Waïténé",
        "APPROVER, /propositions",
        "HEAD_OF_OFFICE, /dispositifs",
        "HEAD_OF_OFFICE, /dispositifs/amg-sud",
        "HEAD_OF_OFFICE, /dispositifs/atelier?dispositif=amg-sud",
        "HEAD_OF_OFFICE, /dispositifs/questions",
        "ADMINISTRATOR, /administration/unites",
        "ADMINISTRATOR, /administration/comptes",
        "ADMINISTRATOR, /administration/delegations",
    })
    void a_day_is_written_as_a_date(Role role, String page) {
        var cells = export(role, page).stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();

        assertThat(cells)
                .isNotEmpty()
                .noneMatch(cell -> WRITTEN_DAY.matcher(cell).matches());
    }

    @Test
    void the_due_date_of_a_request_has_a_column_of_its_own_beside_what_it_means() {
        var lines = export(Role.CASE_OFFICER, "/demandes");
        var headings = Arrays.asList(lines.getFirst().split(";", -1));
        var due = headings.indexOf("Échéance");
        var delays = lines.stream().skip(1).map(line -> line.split(";", -1)).toList();

        assertThat(headings.get(due + 1)).isEqualTo("Délai");
        assertThat(delays).anyMatch(cells -> cells[due].matches("\\d{4}-\\d\\d-\\d\\d"));
        assertThat(delays).anyMatch(cells -> cells[due].isEmpty() && cells[due + 1].startsWith("Suspendue"));
        assertThat(delays)
                .filteredOn(cells -> cells[due + 1].startsWith("En retard"))
                .allMatch(cells -> LocalDate.parse(cells[due]).isBefore(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void a_list_goes_out_whole() {
        assertThat(export(Role.CASE_OFFICER, "/courriers"))
                .hasSize(1
                        + Integer.parseInt(town.read(
                                "select count(*)::text from correspondence.letter where collectivity_id = :c", "sud")));
        assertThat(export(Role.CASE_OFFICER, "/demandes"))
                .hasSize(1
                        + Integer.parseInt(town.read(
                                "select count(*)::text from applications.application where collectivity_id = :c",
                                "sud")));
    }

    @Test
    void the_cards_that_have_ended_come_last() {
        var states = export(Role.CASE_OFFICER, "/cartes").stream()
                .skip(1)
                .map(line -> line.split(";", -1)[7])
                .toList();

        assertThat(states).contains("Terminée");
        assertThat(states.subList(states.indexOf("Terminée"), states.size()))
                .isSubsetOf("Terminée", "Retirée", "Remplacée");
    }

    private List<String> export(Role role, String page) {
        Client client = doors.signedIn(town.agent("sud", role));
        var link = EXPORT.matcher(client.get(page).body());
        assertThat(link.find()).as("an export on " + page).isTrue();
        var csv = client.get(link.group(1).replace("&amp;", "&"));
        assertThat(csv.status()).isEqualTo(200);
        return csv.body().substring(1).lines().toList();
    }
}
