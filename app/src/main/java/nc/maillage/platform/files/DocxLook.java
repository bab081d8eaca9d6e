package nc.maillage.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import nc.maillage.platform.French;

/** « Examen d’un DOCX »: an archive that holds a text, opens wholly, stays of a decent size and carries no macro. */
final class DocxLook {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Set<String> NEEDED = Set.of("[Content_Types].xml", "word/document.xml");
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST = 100_000_000;
    private static final int CHUNK = 8_192;

    private DocxLook() {}

    /** French sentences, empty where nothing is wrong. */
    static Optional<String> flaw(byte[] content) {
        var names = new HashSet<String>();
        long inflated = 0;
        var chunk = new byte[CHUNK];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    inflated += read;
                    if (inflated > LARGEST) {
                        return tooLarge();
                    }
                }
                if (names.size() > MOST_PARTS) {
                    return tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return damaged();
        }
        return flaw(names);
    }

    private static Optional<String> flaw(Set<String> names) {
        if (!names.containsAll(NEEDED)) {
            return Optional.of(
                    "Ce fichier est une archive ou un autre document bureautique. Enregistrez-le en PDF, puis envoyez-le.");
        }
        return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                ? Optional.of("Ce document contient des macros. Enregistrez-le en PDF, puis envoyez-le.")
                : Optional.empty();
    }

    private static Optional<String> damaged() {
        return Optional.of("Ce document est abîmé ou coupé. Enregistrez-le à nouveau, ou en PDF, puis renvoyez-le.");
    }

    private static Optional<String> tooLarge() {
        return Optional.of("Ce document, une fois ouvert, dépasse %s. Enregistrez-le en PDF, puis envoyez-le."
                .formatted(French.size(LARGEST)));
    }
}
