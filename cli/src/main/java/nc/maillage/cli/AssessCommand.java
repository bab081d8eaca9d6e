package nc.maillage.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « Apprécier »: one file of facts, one scheme, one day: the verdict with its reasons. */
@Command(
        name = "assess",
        description =
                "Applique les règles du jour à des faits et dit le verdict, ses raisons, ses chiffres et ses textes.",
        customSynopsis = {
            "maillage assess DISPOSITIF --date JOUR [--as-known JOUR] [--json] FAITS.json",
            "       maillage assess DISPOSITIF --schema",
            "       maillage assess --aid FICHE.yaml --date JOUR [--as-known JOUR] [--json] FAITS.json",
            "       maillage assess --aid FICHE.yaml [--date JOUR] --schema"
        })
final class AssessCommand extends Asked implements Callable<Integer> {
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

    @Option(
            names = "--aid",
            paramLabel = "FICHE.yaml",
            description = "à la place du dispositif, la fiche d’une aide configurée, avec une version ou plusieurs")
    @Nullable
    String aid;

    @Option(names = "--json", description = "rend le verdict complet en JSON")
    boolean json;

    @Option(names = "--schema", description = "rend le schéma JSON des faits du dispositif")
    boolean schema;

    @Override
    public Integer call() {
        Scheme found = aid == null ? found() : ofTheDay(AidFile.read(Given.path(aid)));
        PrintWriter out = out();
        if (schema) {
            RecordJson.write(FactsSchema.of(found), out);
            return 0;
        }
        AsOf asOf = asOf(found);
        Assessment assessment = found.assess(facts(found, asOf), ParameterSet.shipped(), asOf);
        if (json) {
            RecordJson.write(assessment, out);
        } else {
            new AssessmentText(found, assessment, out).print();
        }
        return 0;
    }

    /** The version whose law is asked for; all of them where none applies that day, to say why. */
    private Scheme ofTheDay(ConfiguredAid read) {
        if (file != null) {
            throw new BadInput("avec --aid, le seul argument est le fichier des faits");
        }
        return date == null ? read : read.at(Given.day("--date", date)).orElse(read);
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
        LocalDate day = Given.day("--date", date);
        AsOf asOf = new AsOf(day, asKnown == null ? day : Given.day("--as-known", asKnown));
        if (found.inForce(ParameterSet.shipped(), asOf) instanceof InForce.No no) {
            throw new BadInput(found.key() + "\u00A0: " + no.message());
        }
        return asOf;
    }

    private Facts facts(Scheme found, AsOf asOf) {
        String given = aid == null ? file : scheme;
        if (given == null) {
            throw new BadInput("il manque le fichier des faits\u00A0; son schéma\u00A0: assess "
                    + (aid == null ? found.key() : "--aid " + aid) + " --schema");
        }
        JsonFile read = JsonFile.read(Given.path(given));
        return switch (found.read(read.content(), asOf.day())) {
            case FactsReading.Read(Facts facts) -> facts;
            case FactsReading.Refused(List<FactProblem> problems) -> throw refused(given, read, problems);
        };
    }

    private static BadInput refused(String given, JsonFile read, List<FactProblem> problems) {
        FactProblem first = problems.getFirst();
        String others = problems.size() == 1
                ? ""
                : " (et " + (problems.size() - 1) + " autre" + (problems.size() == 2 ? "" : "s") + " erreur"
                        + (problems.size() == 2 ? "" : "s") + ")";
        return new BadInput(given + ", ligne " + read.lineOf(first.path()) + ", " + first.path() + "\u00A0: "
                + first.message() + others);
    }
}
