package nc.maillage.recruitment.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nc.maillage.notices.Notices;
import org.jspecify.annotations.Nullable;

/** « Archive d’avis » : the files of a zip, one after the other, within bounds that no archive of notices passes. */
public final class NoticeArchive {
    public static final int MOST_FILES = 2_000;
    private static final int LARGEST = 10_000_000;
    private static final int LARGEST_RATIO = 200;
    private static final long MOST_OF_ALL = 200_000_000;
    private static final Charset OLD_WINDOWS = Charset.forName("IBM850");
    private static final String BEYOND = "L’archive se déplie au-delà de toute mesure : la suite n’a pas été ouverte.";

    private final BiConsumer<String, byte[]> taken;
    private final BiConsumer<String, String> refused;
    private int files;
    private long unfolded;

    private NoticeArchive(BiConsumer<String, byte[]> taken, BiConsumer<String, String> refused) {
        this.taken = taken;
        this.refused = refused;
    }

    /**
     * @param taken told the name and the bytes of each file
     * @param refused told the name of what is not read, and why
     * @return how many files it names
     */
    public static int open(byte[] zip, BiConsumer<String, byte[]> taken, BiConsumer<String, String> refused) {
        var archive = new NoticeArchive(taken, refused);
        archive.read(zip);
        return archive.files;
    }

    private void read(byte[] bytes) {
        var last = "Suite de l’archive";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isSystems(entry.getName())) {
                    continue;
                }
                if (++files > MOST_FILES) {
                    refused.accept(last, "L’archive a plus de 2 000 fichiers : partagez-la.");
                    return;
                }
                if (!take(zip, entry)) {
                    refused.accept(last, BEYOND);
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            refused.accept(last, unreadable(damaged));
            return;
        }
        if (files == 0) {
            refused.accept("Archive", "L’archive ne contient aucun fichier.");
        }
    }

    /** False once all that it holds is too much. */
    private boolean take(ZipInputStream zip, ZipEntry entry) throws IOException {
        var name = name(entry.getName());
        var content = content(zip);
        if (unfolded > MOST_OF_ALL) {
            return false;
        }
        var flaw = flaw(entry, content);
        if (flaw == null && content != null) {
            taken.accept(name, content);
        } else {
            refused.accept(name, flaw == null ? BEYOND : flaw);
        }
        return true;
    }

    private static @Nullable String flaw(ZipEntry entry, byte @Nullable [] content) {
        if (leavesTheArchive(entry.getName())) {
            return "Son nom sort de l’archive (« .. ») : il n’a pas été lu.";
        }
        if (content == null) {
            return "Le fichier dépasse 10 Mo.";
        }
        long packed = entry.getCompressedSize();
        if (packed > 0 && content.length > 100_000 && content.length / packed > LARGEST_RATIO) {
            return "Le fichier se déplie au-delà de toute mesure : il n’a pas été ouvert.";
        }
        return Notices.isArchive(content) ? "Une archive dans l’archive n’est pas ouverte : envoyez-la à part." : null;
    }

    private static boolean leavesTheArchive(String name) {
        return name.startsWith("/") || (name.replace('\\', '/') + "/").contains("../");
    }

    /** Null where it is too large; what follows is passed over, and counts. */
    private byte @Nullable [] content(ZipInputStream zip) throws IOException {
        var content = zip.readNBytes(LARGEST + 1);
        unfolded += content.length;
        if (content.length <= LARGEST) {
            return content;
        }
        var buffer = new byte[65_536];
        for (int read = zip.read(buffer); read >= 0 && unfolded <= MOST_OF_ALL; read = zip.read(buffer)) {
            unfolded += read;
        }
        return null;
    }

    /** What a machine puts into every archive that it makes. */
    private static boolean isSystems(String name) {
        return name.startsWith("__MACOSX/") || name.matches("(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini)");
    }

    private static String unreadable(Exception why) {
        return String.valueOf(why.getMessage()).contains("encrypted")
                ? "L’archive est protégée par un mot de passe."
                : "L’archive est abîmée : la suite n’a pas pu être lue.";
    }

    /** A name without its mark of code is of an old Windows, or of a Mac that writes UTF-8 without saying so. */
    private static String name(String read) {
        var name = read;
        if (read.chars().allMatch(c -> c <= 0xFF) && read.chars().anyMatch(c -> c > 0x7F)) {
            var bytes = read.getBytes(StandardCharsets.ISO_8859_1);
            try {
                name = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException other) {
                name = read.chars().anyMatch(c -> c > 0x7F && c < 0xA0) ? new String(bytes, OLD_WINDOWS) : read;
            }
        }
        return cleaned(name);
    }

    /** The name alone, without its folders and without signs that no page should show. */
    public static String cleaned(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("[^\\p{L}\\p{N} ._()’'°-]", "").strip();
        return shown.isEmpty() ? "avis" : shown.substring(0, Math.min(120, shown.length()));
    }
}
