package nc.maillage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.notices.check.NoticeChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** « Vérifier avant de publier »: what is missing, out of order or unusual, with where each warning comes from. */
@Command(
        name = "check",
        description = "Vérifie des avis avant leur publication. Code de sortie 1 si l’un d’eux est à corriger.",
        customSynopsis = "maillage notices check FICHIER…")
final class CheckNoticesCommand extends Asked implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FICHIER", description = "les avis à vérifier ensemble")
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        if (arguments.isEmpty()) {
            throw new BadInput("il manque un avis à vérifier");
        }
        PrintWriter out = out();
        List<Notice> all = new ArrayList<>();
        boolean fault = false;
        for (Path file : NoticeFiles.of(arguments)) {
            out.println("── " + file);
            switch (NoticeFiles.read(file)) {
                case NoticeReading.Refused(String why, RefusalCause _) -> {
                    out.println("   illisible\u00A0: " + why);
                    fault = true;
                }
                case NoticeReading.Read read -> {
                    all.addAll(read.notices());
                    for (Notice notice : read.notices()) {
                        fault |= print(NoticeChecks.of(notice), out);
                    }
                }
            }
            out.println();
        }
        fault |= print(NoticeChecks.reusedReferences(all), out);
        return fault ? 1 : 0;
    }

    private static boolean print(List<CheckWarning> warnings, PrintWriter out) {
        for (CheckWarning warning : warnings) {
            out.println("   " + warning.gravity().french() + " – "
                    + warning.field().french() + "\u00A0: " + warning.what());
            out.println("      pourquoi\u00A0: " + warning.why());
            out.println("      source\u00A0: " + warning.source());
        }
        return warnings.stream().anyMatch(warning -> warning.gravity() == CheckWarning.Gravity.FAULT);
    }
}
