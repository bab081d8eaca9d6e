package nc.maillage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.ProposalId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Homes;
import nc.maillage.testing.Prepared;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The server is held still, as when a machine or a network stops answering; later it goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayTest {
    private static final Pattern FIELD = Pattern.compile("<textarea hidden name=\"([^\"]+)\">\n([^<]*)</textarea>");
    private static final String REASONS = "Le bail d’août manque, ainsi que la quittance.";

    private Path home;
    private ConfigurableApplicationContext program;
    private String here;
    private Client approver;

    @BeforeAll
    void aProgramOfItsOwn() throws IOException {
        home = Homes.bare("away");
        program = Prepared.opened(home);
        var actors = program.getBean(Actors.class);
        here = program.getBean(Decided.class).ready("sud");
        approver = program.getBean(Doors.class).signedIn(actors.approver(here));
    }

    @AfterAll
    void closed() {
        program.close();
    }

    @Test
    void a_page_says_so_in_french_with_its_number_and_opens_again_by_itself() throws Exception {
        approver.get("/propositions");
        var answers = whileAway(() -> Stream.of("/propositions", "/decisions?page=2", "/connexion")
                .collect(Collectors.toMap(each -> each, approver::get)));

        answers.forEach((address, answer) -> {
            away(answer);
            assertThat(answer.body()).contains("content=\"10;url=" + address + "\"");
        });
        assertThat(approver.get("/propositions").status()).isEqualTo(200);
    }

    @Test
    void what_was_typed_comes_back_to_be_sent_again_and_acts_once() throws Exception {
        var proposal = program.getBean(Decided.class).propose(here, Verdicts.aResident());
        var address = "/propositions/%s/renvoyer".formatted(proposal.value());
        approver.get("/propositions/" + proposal.value());
        var typed = Map.of(
                "motifs",
                REASONS,
                "moyen",
                "HAND_DELIVERED",
                "_once",
                UUID.randomUUID().toString());

        var answer = whileAway(() -> approver.post(address, typed));

        away(answer);
        assertThat(answer.body()).contains("<li>" + REASONS + "</li>", "Envoyer de nouveau", "action=\"" + address);
        assertThat(answer.body()).doesNotContain("<li>HAND_DELIVERED");
        var again = fields(answer.body());
        assertThat(again).containsAllEntriesOf(typed);
        var first = approver.post(address, again);
        assertThat(first.status()).isEqualTo(302);
        assertThat(approver.post(address, again).location()).isEqualTo(first.location());
        assertThat(state(proposal).status().toString()).contains("SENT_BACK");
    }

    @Test
    void a_password_is_never_sent_back() throws Exception {
        var visitor = program.getBean(Doors.class).anonymous();
        visitor.get("/connexion?c=" + here);
        var answer = whileAway(() -> visitor.post("/connexion", Map.of("login", "agent.x", "password", "cagou cagou")));

        away(answer);
        assertThat(answer.body()).doesNotContain("cagou cagou").contains("recommencez");
    }

    private Proposal state(ProposalId id) {
        return program.getBean(Actors.class)
                .as(
                        program.getBean(Actors.class).approver(here),
                        () -> program.getBean(Decisions.class).proposal(id).orElseThrow());
    }

    private static void away(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        var headers = answer.whole().headers();
        assertThat(headers.firstValue("Retry-After")).contains("10");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body())
                .contains("La base de données ne répond pas", "lang=\"fr\"")
                .contains(headers.firstValue("X-Request-Number").orElseThrow());
    }

    private <T> T whileAway(Supplier<T> work) throws Exception {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                        .getFirst()))
                .orElseThrow();
        var processes = Stream.concat(Stream.of(server), server.children()).toList();
        try {
            signal("-STOP", processes);
            return work.get();
        } finally {
            signal("-CONT", processes);
            Awaited.until(
                    "the database again",
                    Duration.ofSeconds(30),
                    () -> approver.get("/propositions").status() == 200);
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        for (var each : processes) {
            new ProcessBuilder("kill", name, Long.toString(each.pid())).start().waitFor();
        }
    }

    private static Map<String, String> fields(String page) {
        var fields = new HashMap<String, String>();
        FIELD.matcher(page).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }
}
