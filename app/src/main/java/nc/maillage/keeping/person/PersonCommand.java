package nc.maillage.keeping.person;

import java.util.List;
import java.util.Set;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.Place;

/** {@code ./maillage person extract} and {@code person erase}. */
public final class PersonCommand {
    private static final Set<String> VALUED =
            Set.of("--as", "--to", "--collectivity", "--years", "--rule", "--visa", "--report");
    private static final int MANY = 50;

    private PersonCommand() {}

    public static int run(Terminal terminal, Place place, List<String> typed) throws Exception {
        var usage = ExtractCommand.USAGE + " | " + EraseCommand.USAGE.replace("Usage : ", "");
        var arguments = Arguments.read(typed, usage, VALUED, Set.of("--yes"), 2, MANY);
        return switch (arguments.first()) {
            case "extract" -> ExtractCommand.run(terminal, place, arguments);
            case "erase" -> EraseCommand.run(terminal, place, arguments);
            default -> throw new StartRefused(usage);
        };
    }
}
