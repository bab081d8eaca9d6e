package nc.maillage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the command line asks for: options become settings of the program, anything unknown is refused in one line. */
sealed interface Invocation {
    record Start(Map<String, Object> properties) implements Invocation {}

    record Refused(String line) implements Invocation {}

    String USAGE =
            "Usage : maillage run [--port N] | maillage demo [--population N] [--seed S] [--today AAAA-MM-JJ] [--port N]";

    static Invocation read(String... args) {
        var command = args.length == 0 ? "run" : args[0];
        if (!List.of("run", "demo").contains(command)) {
            return new Refused("Commande inconnue : « %s ». %s".formatted(command, USAGE));
        }
        var demo = command.equals("demo");
        var properties = new HashMap<String, Object>();
        properties.put("maillage.demo", demo);
        for (int i = 1; i < args.length; i += 2) {
            var value = i + 1 < args.length ? args[i + 1] : "";
            var refusal = option(args[i], value, demo, properties);
            if (!refusal.isEmpty()) {
                return new Refused(refusal);
            }
        }
        return new Start(properties);
    }

    private static String option(String name, String value, boolean demo, Map<String, Object> properties) {
        var known = demo ? List.of("--port", "--population", "--seed", "--today") : List.of("--port");
        if (!known.contains(name)) {
            return "Option inconnue : « %s ». %s".formatted(name, USAGE);
        }
        if (name.equals("--today")) {
            properties.put("maillage.today", value);
            return date(value);
        }
        var key = name.equals("--port") ? "server.port" : "maillage.demo." + name.substring(2);
        properties.put(key, value);
        var most = name.equals("--port") ? 65_535L : name.equals("--population") ? 1_000_000L : Long.MAX_VALUE;
        return number(name, value, most);
    }

    private static String date(String value) {
        try {
            LocalDate.parse(value);
            return "";
        } catch (DateTimeParseException e) {
            return "« %s » n’est pas une date. Écrivez-la ainsi : --today 2026-11-21.".formatted(value);
        }
    }

    private static String number(String name, String value, long most) {
        try {
            var number = Long.parseLong(value);
            return number >= 0 && number <= most ? "" : "%s attend un nombre de 0 à %d.".formatted(name, most);
        } catch (NumberFormatException e) {
            return "%s attend un nombre, pas « %s ».".formatted(name, value);
        }
    }
}
