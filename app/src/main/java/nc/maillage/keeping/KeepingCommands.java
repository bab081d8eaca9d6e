package nc.maillage.keeping;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.Arrays;
import java.util.Set;
import nc.maillage.keeping.backup.BackupCommand;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.keeping.lawreplay.LawCommand;
import nc.maillage.keeping.person.PersonCommand;
import nc.maillage.keeping.restore.RestoreCommand;
import nc.maillage.keeping.verification.AuditCommand;
import nc.maillage.platform.PlatformConfiguration;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** « Commandes de l’exploitant » : backup, restore, audit, law and person, run beside the program or without it. */
public final class KeepingCommands {
    private static final Set<String> NAMES = Set.of("backup", "restore", "audit", "person", "law");
    private static final int REFUSED = 2;

    private KeepingCommands() {}

    public static boolean knows(String... args) {
        return args.length > 0 && NAMES.contains(args[0]);
    }

    public static int ofProcess(String... args) {
        quietLog();
        return run(Terminal.ofProcess(PlatformConfiguration.machineTime()), Place.of(System.getenv()), args);
    }

    /** @return the exit code: 0, 1 where a verification found something, 2 where the command could not do its work */
    public static int run(Terminal terminal, Place place, String... args) {
        var typed = Arrays.asList(args).subList(1, args.length);
        try {
            return switch (args[0]) {
                case "backup" -> BackupCommand.run(terminal, place, typed);
                case "restore" -> RestoreCommand.run(terminal, place, typed);
                case "audit" -> AuditCommand.run(terminal, place, typed);
                case "law" -> LawCommand.run(terminal, place, typed);
                case "person" -> PersonCommand.run(terminal, place, typed);
                default -> throw new StartRefused("Commande inconnue : « %s ».".formatted(args[0]));
            };
        } catch (StartRefused refused) {
            terminal.note(String.valueOf(refused.getMessage()).replaceAll("\\s*\\R\\s*", " "));
            return REFUSED;
        } catch (Exception failure) {
            terminal.note("La commande a échoué : %s"
                    .formatted(String.valueOf(failure.getMessage()).replaceAll("\\s*\\R\\s*", " ")));
            return REFUSED;
        }
    }

    /** Without Spring, nothing has told the log to keep quiet. */
    private static void quietLog() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }
}
