package nc.maillage.applications.web;

import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line of steps at the head of a file never says more than what is done. */
@ProgramTest
class FileStepsTest {
    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    Doors doors;

    private Session officer;
    private ApplicationFile file;

    @BeforeEach
    void aRequest() {
        var here = counter.opens();
        officer = actors.caseOfficer(here);
        file = counter.registered(
                here, counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 10, 5));
    }

    @Test
    void facts_are_not_done_while_the_rules_miss_one() {
        done(counter.establishes(officer, file, file.version(), Map.of("residence_province", "sud")));

        assertThat(step("Faits")).contains("à établir").doesNotContain("is-ok");
        assertThat(step("Appréciation")).doesNotContain("is-ok");
    }

    @Test
    void with_every_fact_the_assessment_is_what_remains() {
        var one = done(counter.establishes(officer, file, file.version(), Map.of("residence_province", "sud")));
        done(counter.establishes(
                officer,
                one,
                one.version(),
                Map.of("residence_since", "2026-03-02", "other_cover", true, "pregnant", false, "veteran", false)));

        assertThat(step("Faits")).contains("is-ok");
        assertThat(step("Appréciation")).doesNotContain("is-ok");
    }

    private String step(String label) {
        var page = doors.signedIn(officer).get("/demandes/" + file.number()).body();
        var found = Pattern.compile("(?s)<li[^>]*>((?:(?!</li>).)*" + label + ".*?)</li>")
                .matcher(page.substring(page.indexOf("class=\"steps")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
