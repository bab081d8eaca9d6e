package nc.maillage.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** « Apprécier »: one file of facts, one scheme, one day: the verdict with its reasons. */
@Command(
        name = "assess",
        description =
                "Applique les règles du jour à des faits et dit le verdict, ses raisons, ses chiffres et ses textes.",
        customSynopsis = {
            "maillage assess DISPOSITIF --date JOUR [--as-known JOUR] [--json] FAITS.json",
            "       maillage assess DISPOSITIF --schema"
        },
        optionListHeading = "%nOptions\u00A0:%n",
        parameterListHeading = "%nArguments\u00A0:%n",
        sortOptions = false)
final class AssessCommand implements Callable<Integer> {
    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DISPOSITIF",
            description = "le dispositif, par exemple amg-sud")
    @Nullable
    String scheme;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FAITS.json", description = "les faits du dossier, en JSON")
    @Nullable
    String file;

    @Option(names = "--date", paramLabel = "JOUR", description = "le jour dont le droit s’applique (AAAA-MM-JJ)")
    @Nullable
    String date;

    @Option(
            names = "--as-known",
            paramLabel = "JOUR",
            description = "le jour où ce droit était connu (par défaut, le même)")
    @Nullable
    String asKnown;

    @Option(names = "--json", description = "rend le verdict complet en JSON")
    boolean json;

    @Option(names = "--schema", description = "rend le schéma JSON des faits du dispositif")
    boolean schema;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "affiche cette aide")
    boolean help;

    @Override
    public Integer call() {
        Scheme found = found();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (schema) {
            RecordJson.write(FactsSchema.of(found), out);
            out.println();
            return 0;
        }
        AsOf asOf = asOf(found);
        Assessment assessment = found.assess(facts(found, asOf), ParameterSet.shipped(), asOf);
        if (json) {
            RecordJson.write(assessment, out);
            out.println();
        } else {
            new AssessmentText(found, assessment, out).print();
        }
        return 0;
    }

    private Scheme found() {
        String known = Schemes.all().stream().map(Scheme::key).collect(Collectors.joining(", "));
        if (scheme == null) {
            throw new BadInput("il manque le dispositif\u00A0; ceux qui existent\u00A0: " + known);
        }
        String asked = scheme;
        return Schemes.byKey(asked)
                .orElseThrow(() -> new BadInput(
                        "dispositif inconnu «\u00A0" + asked + "\u00A0»\u00A0; ceux qui existent\u00A0: " + known));
    }

    private AsOf asOf(Scheme found) {
        if (date == null) {
            throw new BadInput("il manque le jour dont le droit s’applique\u00A0: --date AAAA-MM-JJ");
        }
        LocalDate day = day("--date", date);
        AsOf asOf = new AsOf(day, asKnown == null ? day : day("--as-known", asKnown));
        if (found.inForce(ParameterSet.shipped(), asOf) instanceof InForce.No no) {
            throw new BadInput(found.key() + "\u00A0: " + no.message());
        }
        return asOf;
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text, ISO_DAY);
        } catch (DateTimeParseException impossible) {
            throw new BadInput(option + "\u00A0: «\u00A0" + text + "\u00A0» n’est pas une date (AAAA-MM-JJ)");
        }
    }

    private Facts facts(Scheme found, AsOf asOf) {
        if (file == null) {
            throw new BadInput(
                    "il manque le fichier des faits\u00A0; son schéma\u00A0: assess " + found.key() + " --schema");
        }
        JsonFile read = JsonFile.read(path(file));
        return switch (found.read(read.content(), asOf.day())) {
            case FactsReading.Read(Facts facts) -> facts;
            case FactsReading.Refused(List<FactProblem> problems) -> throw refused(read, problems);
        };
    }

    private static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException unreadable) {
            throw new BadInput(
                    "le nom du fichier ne peut pas être lu\u00A0: la langue du terminal doit être en UTF-8 (LC_ALL=C.UTF-8)");
        }
    }

    private BadInput refused(JsonFile read, List<FactProblem> problems) {
        FactProblem first = problems.getFirst();
        String others = problems.size() == 1
                ? ""
                : " (et " + (problems.size() - 1) + " autre" + (problems.size() == 2 ? "" : "s") + " erreur"
                        + (problems.size() == 2 ? "" : "s") + ")";
        return new BadInput(file + ", ligne " + read.lineOf(first.path()) + ", " + first.path() + "\u00A0: "
                + first.message() + others);
    }
}
