package nc.maillage.law.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/} that must be what the program writes; {@code -Dapprove=true} accepts the new text. */
final class Approved {
    private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();

    private Approved() {}

    static void page(String name, String written) {
        Path page = DOCS.resolve(name);
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, written);
            }
            if (!Files.exists(page)) {
                fail(
                        "docs/%s does not exist: read what follows, then approve it with -Dapprove=true%n%s",
                        name, written);
            }
            assertThat(written)
                    .as("docs/%s differs from the rule: read the difference, then approve it with -Dapprove=true", name)
                    .isEqualTo(Files.readString(page));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
