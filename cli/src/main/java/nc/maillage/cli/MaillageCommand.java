package nc.maillage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** « Maillage en ligne de commande »: the answer alone on standard output; a mistake is one line, a file with several faults one for each, and code 2. */
@Command(
        name = "maillage",
        description = "Les commandes qui ne demandent pas de serveur.",
        subcommands = {AssessCommand.class, NoticesCommand.class})
public final class MaillageCommand extends Asked implements Runnable {
    private static final int BAD_INPUT = 2;

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(Clock.systemUTC(), out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(Clock clock, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new MaillageCommand(), made(clock));
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler((mistake, _) -> refused(err, List.of(french(mistake))));
        line.setExecutionExceptionHandler((failure, _, _) -> {
            if (failure instanceof BadInput bad) {
                return refused(err, bad.lines());
            }
            throw failure;
        });
        int code = line.execute(arguments);
        out.flush();
        return code;
    }

    private static CommandLine.IFactory made(Clock clock) {
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == PublishNoticesCommand.class
                        ? type.cast(new PublishNoticesCommand(clock))
                        : CommandLine.defaultFactory().create(type);
            }
        };
    }

    @Override
    public void run() {
        throw new BadInput("il manque la commande\u00A0; celles qui existent\u00A0: assess et notices");
    }

    private static int refused(PrintWriter err, List<String> lines) {
        lines.forEach(line -> err.println("maillage\u00A0: " + line.replaceAll("\\p{Cntrl}", "\uFFFD")));
        err.flush();
        return BAD_INPUT;
    }

    private static String french(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                "argument inconnu «\u00A0" + unmatched.getUnmatched().getFirst() + "\u00A0»";
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                "il manque une valeur après " + name(missing.getMissing().getFirst());
            default -> "la ligne de commande n’est pas comprise\u00A0; voir --help";
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
