package nc.maillage.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.maillage.Maillage;
import nc.maillage.access.Role;
import nc.maillage.decisions.ProposalId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A home made ready within the test, for real copies of the program to be started on it afterwards. */
public final class Prepared {
    private Prepared() {}

    public static ConfigurableApplicationContext opened(Path home, String... settings) throws IOException {
        Homes.furnished(home);
        var arguments = new ArrayList<>(List.of(
                "--maillage.home=" + home,
                "--maillage.today=2026-11-24",
                "--server.port=0",
                "--db-scheduler.heartbeat-interval=1s"));
        Arrays.stream(settings).map("--"::concat).forEach(arguments::add);
        return new SpringApplication(Maillage.class).run(arguments.toArray(String[]::new));
    }

    /**
     * @param sessions one open session for each reader
     * @param proposals that each of them may sign
     */
    public record Readers(List<String> sessions, List<ProposalId> proposals) {}

    /** So many readers who may sign, and so many proposals that wait for one. */
    public static Readers readers(ConfigurableApplicationContext program, int readers, int proposals) {
        var actors = program.getBean(Actors.class);
        var decided = program.getBean(Decided.class);
        var doors = program.getBean(Doors.class);
        var here = decided.ready("sud");
        var sessions = new ArrayList<String>();
        for (int i = 0; i < readers; i++) {
            var reader = actors.another(Role.APPROVER, here);
            actors.letSign(reader, Decided.SCHEME, Verdicts.RECEIVED, null);
            sessions.add(doors.sessionCookie(reader));
        }
        var waiting = new ArrayList<ProposalId>();
        for (int i = 0; i < proposals; i++) {
            waiting.add(decided.propose(here, Verdicts.aResident()));
        }
        return new Readers(sessions, waiting);
    }
}
