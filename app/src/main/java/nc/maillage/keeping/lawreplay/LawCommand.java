package nc.maillage.keeping.lawreplay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.audit.Actor;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.LawReplays;
import nc.maillage.decisions.LawReplays.Asked;
import nc.maillage.decisions.LawReplays.Report;
import nc.maillage.decisions.LawReplays.Request;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Progress;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./maillage law diff} : which decisions of the base a change of law moves; kept like a replay asked on its page. */
public final class LawCommand {
    private static final String USAGE =
            "Usage : maillage law diff --from JOUR|VERSION --to JOUR|VERSION [--scheme DISPOSITIF] [--signed-from JOUR]"
                    + " [--signed-to JOUR] [--later] [--as COMPTE] [--collectivity NOM] [--json]";
    private static final Set<String> VALUED =
            Set.of("--from", "--to", "--scheme", "--signed-from", "--signed-to", "--as", "--collectivity");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Terminal terminal;
    private final Arguments arguments;

    private LawCommand(Terminal terminal, Arguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
    }

    public static int run(Terminal terminal, Place place, List<String> typed) throws Exception {
        var arguments = Arguments.read(typed, USAGE, VALUED, Set.of("--json", "--later"), 1, 1);
        if (!arguments.first().equals("diff")) {
            throw new StartRefused(USAGE);
        }
        arguments.required("--from", USAGE);
        arguments.required("--to", USAGE);
        new LawCommand(terminal, arguments).diff(place);
        return 0;
    }

    private void diff(Place place) throws SQLException {
        try (var access = OwnerAccess.existing(place)) {
            var askers = askers(access);
            try (var base = access.asProgram();
                    var rooms = Rooms.over(base, terminal.clock())) {
                tell(reports(rooms.door(LawReplays.class), askers), askers.size() > 1);
            } catch (AccessRefused refused) {
                throw new StartRefused(String.valueOf(refused.getMessage()), refused);
            }
        }
    }

    private List<Asker> askers(OwnerAccess access) throws SQLException {
        try (Connection connection = access.connect()) {
            return Asker.of(connection, typed("--as"), typed("--collectivity"), typed("--scheme"));
        }
    }

    /** By collectivity. One that has nothing to compare is told of, where another has. */
    private Map<String, Report> reports(LawReplays replays, List<Asker> askers) {
        var reports = new LinkedHashMap<String, Report>();
        var refusals = new LinkedHashMap<String, String>();
        for (var asker : askers) {
            CurrentAgent.actAs(
                    asker.session(),
                    () -> Actor.as(asker.actor(), () -> {
                        switch (replays.ask(request())) {
                            case Asked.Refused(var field, var why) ->
                                refusals.put(asker.slug(), option(field) + " : " + why);
                            case Asked.Done(var id, var _, var decisions) -> {
                                run(replays, asker, id, decisions);
                                reports.put(asker.slug(), replays.report(id));
                            }
                        }
                        return asker;
                    }));
        }
        if (reports.isEmpty()) {
            throw new StartRefused(refusals.values().iterator().next());
        }
        refusals.forEach((slug, why) -> terminal.note("Collectivité %s, %s".formatted(slug, why)));
        return reports;
    }

    private Request request() {
        return new Request(
                typed("--from"),
                typed("--to"),
                typed("--scheme"),
                typed("--signed-from"),
                typed("--signed-to"),
                arguments.has("--later"));
    }

    /** Whoever interrupts the command stops the replay: nothing of it is kept. */
    private void run(LawReplays replays, Asker asker, LawReplayId id, long decisions) {
        var interrupted = new Thread(() -> CurrentAgent.actAs(
                asker.session(),
                () -> Actor.as(asker.actor(), () -> replays.stop(id, "La commande a été interrompue."))));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try (var progress = new Progress(terminal, decisions)) {
            replays.run(id, read -> progress.at(read, "décisions relues"));
        } finally {
            forget(interrupted);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is at work: there is nothing to take back.
        }
    }

    private String typed(String option) {
        return arguments.value(option).orElse("");
    }

    private static String option(String field) {
        return switch (field) {
            case "signedFrom" -> "--signed-from";
            case "signedTo" -> "--signed-to";
            default -> "--" + field;
        };
    }

    /** With {@code --json}: one report, or one by collectivity where several were read. */
    private void tell(Map<String, Report> reports, boolean several) {
        for (var report : reports.values()) {
            if (report.stopped() != null) {
                throw new StartRefused("Rejeu arrêté. " + report.stopped());
            }
        }
        if (arguments.has("--json")) {
            Object document = several ? reports : reports.values().iterator().next();
            terminal.out().println(JSON.writeValueAsString(document));
            return;
        }
        reports.forEach((slug, report) -> {
            if (several) {
                terminal.say("Collectivité " + slug);
            }
            PrintedReport.of(report).forEach(terminal::say);
        });
    }
}
