package nc.maillage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.source.DocumentSource;

/** The files given on the command line, in their order; a folder stands for the files in it, by name. */
final class NoticeFiles {
    private NoticeFiles() {}

    static List<Path> of(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Given.path(argument);
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** What cannot be opened is refused like what cannot be read. */
    static NoticeReading read(Path file) {
        try {
            if (!Files.exists(file)) {
                return new NoticeReading.Refused("le fichier n’existe pas", RefusalCause.UNREADABLE);
            }
            if (Files.isDirectory(file)) {
                return new NoticeReading.Refused("c’est un dossier", RefusalCause.UNREADABLE);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Notices.read(in.readNBytes(DocumentSource.LARGEST + 1));
            }
        } catch (IOException unreadable) {
            return new NoticeReading.Refused("le fichier ne peut pas être lu", RefusalCause.UNREADABLE);
        }
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BadInput("le dossier " + folder + " ne peut pas être lu");
        }
    }
}
