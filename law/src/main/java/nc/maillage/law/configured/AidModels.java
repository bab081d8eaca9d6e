package nc.maillage.law.configured;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** « Modèles d’aide »: specifications that an administrator may start from; none of them is anybody’s law until it is published. */
public final class AidModels {
    private static final List<String> NAMES = List.of("vacances-noumea");

    private AidModels() {}

    public static List<ConfiguredAid> all() {
        return NAMES.stream().map(AidModels::model).toList();
    }

    public static ConfiguredAid vacancesNoumea() {
        return model(NAMES.getFirst());
    }

    private static ConfiguredAid model(String name) {
        String file = name + ".yaml";
        try (InputStream in = AidModels.class.getResourceAsStream("/nc/maillage/law/configured/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the law jar lacks the model " + name);
            }
            return AidYaml.aid(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException("the law jar cannot be read: " + file, broken);
        }
    }
}
