package nc.maillage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.site.NoticeSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « Publier un site »: pages, search, feeds and calendar of the notices of a folder, as files for any web server. */
@Command(
        name = "publish",
        description =
                "Fait un site statique des avis d’un dossier\u00A0: liste, recherche, pages, PDF, flux, calendrier.",
        customSynopsis = "maillage notices publish DOSSIER --out SITE [--url ADRESSE] [--date JOUR]")
final class PublishNoticesCommand extends Asked implements Callable<Integer> {
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

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
            names = "--date",
            paramLabel = "JOUR",
            description =
                    "le jour de la publication, que le site affiche (AAAA-MM-JJ\u00A0; par défaut aujourd’hui à Nouméa)")
    @Nullable
    String date;

    private final Clock clock;

    PublishNoticesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (folder == null || out == null) {
            throw new BadInput("il manque le dossier des avis, ou celui du site\u00A0: publish DOSSIER --out SITE");
        }
        if (!url.matches("https?://\\S+")) {
            throw new BadInput("--url\u00A0: «\u00A0" + url + "\u00A0» n’est pas une adresse (https://…)");
        }
        LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), NOUMEA) : Given.day("--date", date);
        List<Notice> notices = new ArrayList<>();
        for (Path file : NoticeFiles.of(List.of(Given.folder(folder).toString()))) {
            switch (NoticeFiles.read(file)) {
                case NoticeReading.Refused(String why, RefusalCause _) -> warn(file + "\u00A0: " + why);
                case NoticeReading.Read read -> notices.addAll(read.notices());
            }
        }
        List<NoticeHistory> histories = NoticeHistory.of(notices);
        write(NoticeSite.of(histories, url, day), Given.path(out));
        out().println(histories.size() + (histories.size() > 1 ? " avis publiés dans " : " avis publié dans ") + out);
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
