package nc.maillage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.site.NoticeSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** « Publier un site »: pages, search, feeds and calendar of the notices of a folder, as files for any web server. */
@Command(
        name = "publish",
        description =
                "Fait un site statique des avis d’un dossier\u00A0: liste, recherche, pages, PDF, flux, calendrier.",
        customSynopsis = "maillage notices publish DOSSIER --out SITE [--url ADRESSE]",
        optionListHeading = "%nOptions\u00A0:%n",
        parameterListHeading = "%nArguments\u00A0:%n")
final class PublishNoticesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOSSIER", description = "les avis")
    @Nullable
    String folder;

    @Option(names = "--out", paramLabel = "SITE", description = "le dossier du site, créé s’il manque")
    @Nullable
    String out;

    @Option(
            names = "--url",
            paramLabel = "ADRESSE",
            description = "l’adresse que le site aura, pour les flux et le calendrier (par défaut http://localhost/)")
    String url = "http://localhost/";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "affiche cette aide")
    boolean help;

    @Override
    public Integer call() {
        if (folder == null || out == null) {
            throw new BadInput("il manque le dossier des avis, ou celui du site\u00A0: publish DOSSIER --out SITE");
        }
        if (!url.matches("https?://\\S+")) {
            throw new BadInput("--url\u00A0: «\u00A0" + url + "\u00A0» n’est pas une adresse (https://…)");
        }
        Path source = NoticeFiles.path(folder);
        if (!Files.isDirectory(source)) {
            throw new BadInput(source + " n’est pas un dossier");
        }
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        List<Notice> notices = new ArrayList<>();
        for (Path file : NoticeFiles.of(List.of(folder))) {
            switch (NoticeFiles.read(file)) {
                case NoticeReading.Refused(String why) -> err.println("maillage\u00A0: " + file + "\u00A0: " + why);
                case NoticeReading.Read read -> notices.addAll(read.notices());
            }
        }
        List<NoticeHistory> histories = NoticeHistory.of(notices);
        write(NoticeSite.of(histories, url), NoticeFiles.path(out));
        Objects.requireNonNull(spec).commandLine().getOut().println(histories.size() + " avis publiés dans " + out);
        return 0;
    }

    private static void write(Map<String, byte[]> files, Path site) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = site.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
            }
        } catch (IOException impossible) {
            throw new BadInput("le site ne peut pas être écrit dans " + site);
        }
    }
}
