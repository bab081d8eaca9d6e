package nc.maillage.access.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody learns which accounts exist, by the words nor by the time: an unknown login costs the same memory and the same passes. */
@ProgramTest
class SameWorkTest {
    private static final long ARGON2 = 19_456L * 1024;

    @Autowired
    SignIn signIn;

    @Autowired
    DisableAccount disable;

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    private String slug;
    private Session officer;
    private String login;

    @BeforeEach
    void an_officer() {
        slug = actors.freshCollectivity();
        officer = actors.another(Role.CASE_OFFICER, slug);
        login = doors.account(officer).login();
    }

    @Test
    void an_unknown_login_a_wrong_password_and_a_suspended_account_cost_the_same_work() {
        var suspended = suspended();
        work(login, "mot de passe de chauffe");
        var works = List.of(
                work(login, "faux"),
                work("inconnu.x", "faux"),
                work(suspended, Doors.PASSWORD),
                work("x".repeat(10_000), "y".repeat(10_000)));

        assertThat(works).allMatch(bytes -> bytes > ARGON2 && bytes < 2 * ARGON2);
        assertThat(List.of(work(login, ""), work("inconnu.z", ""), work("", "")))
                .as("no password at all, whoever it is for")
                .allMatch(bytes -> bytes < ARGON2 / 10);
    }

    @Test
    void they_get_the_same_page_from_the_first_try_to_the_one_that_waits() {
        var pages = new ArrayList<List<String>>();
        for (var each : List.of(login, "inconnu.y", suspended())) {
            var client = doors.anonymous();
            var said = new ArrayList<String>();
            for (int tries = 0; tries < 6; tries++) {
                var answer = client.post("/connexion", Map.of("c", slug, "login", each, "password", "faux"));
                said.add(answer.status()
                        + answer.body()
                                .replaceAll("(name=\"(?:_csrf|_once)\" value=)\"[^\"]*\"", "$1")
                                .replace(each, "LOGIN")
                                .replaceAll("\\d+[\\s\\u00A0]?h[\\s\\u00A0]?\\d+", "HEURE"));
            }
            pages.add(said);
        }

        assertThat(pages.get(1)).isEqualTo(pages.get(0));
        assertThat(pages.get(2)).isEqualTo(pages.get(0));
        assertThat(pages.getFirst().getLast()).startsWith("429");
    }

    private String suspended() {
        var colleague = actors.another(Role.CASE_OFFICER, slug);
        var account = doors.account(colleague);
        actors.as(actors.administrator(slug), () -> disable.run(account.id()));
        return account.login();
    }

    /** What this thread allocates: Argon2 fills its memory whatever the machine's mood is. */
    private long work(String as, String password) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        signIn.password(officer.agent().collectivity(), as, password, "203.0.113." + Math.floorMod(as.hashCode(), 250));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
