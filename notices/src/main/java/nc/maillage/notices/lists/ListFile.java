package nc.maillage.notices.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a list shipped with the program, without its comments. */
final class ListFile {
    private ListFile() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(
                ListFile.class.getResourceAsStream("/nc/maillage/notices/lists/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
