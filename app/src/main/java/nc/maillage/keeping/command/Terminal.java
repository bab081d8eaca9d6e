package nc.maillage.keeping.command;

import java.io.Console;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nc.maillage.platform.web.Typography;

/**
 * « Terminal » : where a command speaks. The answer goes to standard output, all else to standard error.
 *
 * @param ask puts a question whose answer is not shown; empty where nobody is there to answer
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        Function<String, Optional<String>> variable,
        Function<String, Optional<String>> ask,
        boolean live,
        Clock clock) {

    @SuppressWarnings("SystemOut")
    public static Terminal ofProcess(Clock clock) {
        var console = System.console();
        var live = console != null && console.isTerminal();
        return new Terminal(
                System.out,
                System.err,
                name -> Optional.ofNullable(System.getenv(name)),
                question -> console != null && live ? hidden(console, question) : Optional.empty(),
                live,
                clock);
    }

    private static Optional<String> hidden(Console console, String question) {
        var typed = console.readPassword("%s ", Typography.ofHtml(question));
        return Optional.ofNullable(typed).map(String::new);
    }

    /** A variable of the environment, where it says something. */
    public Optional<String> environment(String name) {
        return variable.apply(name).filter(text -> !text.isBlank());
    }

    public void say(String line) {
        out.println(Typography.ofHtml(line));
    }

    public void note(String line) {
        err.println(Typography.ofHtml(line));
    }
}
