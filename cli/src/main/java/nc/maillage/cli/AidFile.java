package nc.maillage.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nc.maillage.law.configured.AidYaml;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.yaml.BadYaml;

/** A specification read from a file; each of its faults is a line of its own. */
final class AidFile {
    private static final long LARGEST = 1_000_000;

    private AidFile() {}

    static ConfiguredAid read(Path file) {
        String yaml = text(file);
        try {
            List<String> faults = AidYaml.faults(file.toString(), yaml);
            if (!faults.isEmpty()) {
                throw new BadInput(faults);
            }
            return AidYaml.aid(file.toString(), yaml);
        } catch (BadYaml unreadable) {
            throw new BadInput(String.valueOf(unreadable.getMessage()));
        }
    }

    private static String text(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " est un dossier, un fichier est attendu");
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput(file + " est trop gros pour la fiche d’une aide (plus d’un mégaoctet)");
            }
            return Files.readString(file);
        } catch (NoSuchFileException absent) {
            throw new BadInput("le fichier " + file + " n’existe pas");
        } catch (MalformedInputException otherEncoding) {
            throw new BadInput("le fichier " + file + " n’est pas un texte en UTF-8");
        } catch (IOException unreadable) {
            throw new BadInput("le fichier " + file + " ne peut pas être lu");
        }
    }
}
