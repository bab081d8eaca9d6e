package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Role;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A name that exists in one province only is planted there, and looked for everywhere from the other. */
@TownTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {
    private static final String CANARY = "Zyxwvakarou";

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void a_failure_that_quotes_a_name_is_logged_without_it(CapturedOutput output) {
        var quoting = new IllegalStateException("refusé", new IllegalArgumentException(CANARY));

        LoggerFactory.getLogger(CanaryTest.class).error("La tâche a échoué", quoting);

        assertThat(output.getAll())
                .contains("La tâche a échoué", "IllegalArgumentException", "CanaryTest")
                .doesNotContain(CANARY);
    }

    @Test
    void a_person_known_in_the_north_is_nowhere_in_the_south_nor_in_the_logs(CapturedOutput output) {
        var nord = doors.signedIn(town.agent("nord", Role.CASE_OFFICER));
        var planted = nord.post(
                "/personnes/nouvelle",
                Map.of(
                        "family", CANARY,
                        "first", "Canari",
                        "birth", "02/03/1991",
                        "sex", "F",
                        "status", "COMMON",
                        "source", "Déclaration au guichet",
                        "_once", UUID.randomUUID().toString()));
        assertThat(planted.status()).as(planted.body()).isIn(302, 303);
        assertThat(nord.get("/recherche?q=" + CANARY).body()).contains("Canari");

        for (var role : Role.values()) {
            var sud = doors.signedIn(town.agent("sud", role));
            Routes.of(mapping)
                    .filter(route -> route.method().equals("GET") && !route.namesSomething())
                    .forEach(route -> assertThat(sud.get(route.pattern()).body())
                            .as(role + " " + route)
                            .doesNotContain(CANARY));
            assertThat(sud.get("/recherche?q=Zyxwvakarou+Canari").body()).doesNotContain("02/03/1991");
            assertThat(sud.get("/recherche?q=canari").body()).doesNotContain(CANARY);
        }
        assertThat(output.getAll()).doesNotContain(CANARY).doesNotContain("Canari");
    }
}
