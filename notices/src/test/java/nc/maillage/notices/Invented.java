package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The project's own notice, whose persons and places of work are invented. */
public final class Invented {
    private Invented() {}

    public static String text() {
        return resource("invented.txt");
    }

    public static Notice notice() {
        return read(text());
    }

    public static Notice read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Notice read(byte[] file) {
        NoticeReading reading = Notices.read(file);
        assertThat(reading).isInstanceOf(NoticeReading.Read.class);
        return ((NoticeReading.Read) reading).notices().getFirst();
    }

    /** The notice with one line replaced. */
    public static Notice with(String line, String other) {
        assertThat(text()).contains(line);
        return read(text().replace(line, other));
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Invented.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
