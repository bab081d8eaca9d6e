package nc.maillage.law.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the jar, listed by an index since a jar cannot list its own folders. */
final class ShippedParameters {
    private static final String FOLDER = "/nc/maillage/law/parameters/";

    private ShippedParameters() {}

    static List<Parameter> read() {
        return text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> ParameterYaml.read(name + ".yaml", text(name + ".yaml")))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = ShippedParameters.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the law jar lacks " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the law jar cannot be read: " + file, broken);
        }
    }
}
