package nc.maillage.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** The words of the command line, as what they stand for; what they cannot stand for is bad input. */
final class Given {
    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Given() {}

    static LocalDate day(String option, String written) {
        try {
            return LocalDate.parse(written, ISO_DAY);
        } catch (DateTimeParseException impossible) {
            throw new BadInput(option + "\u00A0: «\u00A0" + written + "\u00A0» n’est pas une date (AAAA-MM-JJ)");
        }
    }

    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException unreadable) {
            throw new BadInput(
                    "le nom du fichier ne peut pas être lu\u00A0: la langue du terminal doit être en UTF-8 (LC_ALL=C.UTF-8)");
        }
    }

    static Path folder(String written) {
        Path folder = path(written);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + " n’est pas un dossier");
        }
        return folder;
    }
}
