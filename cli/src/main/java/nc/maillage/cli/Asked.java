package nc.maillage.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** « Commande »: what every command has, its help in French and the two places where it answers. */
@Command(
        synopsisHeading = "Usage\u00A0: ",
        commandListHeading = "%nCommandes\u00A0:%n",
        optionListHeading = "%nOptions\u00A0:%n",
        parameterListHeading = "%nArguments\u00A0:%n",
        sortOptions = false)
abstract class Asked {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            order = Integer.MAX_VALUE,
            usageHelp = true,
            description = "affiche cette aide")
    boolean help;

    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** What was left out is said in a line, and the rest goes on. */
    final void warn(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println("maillage\u00A0: " + line);
    }
}
