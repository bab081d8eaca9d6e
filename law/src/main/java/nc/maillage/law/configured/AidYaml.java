package nc.maillage.law.configured;

import java.util.List;
import java.util.Map;
import nc.maillage.law.yaml.BadYaml;
import nc.maillage.law.yaml.YamlPlace;

/** « Fichier d’une aide »: a specification written in YAML, read as any other; each fault is told with its line. */
public final class AidYaml {
    private AidYaml() {}

    /** Throws {@link BadYaml} where it is no YAML at all: no part of it can then be told apart. */
    public static AidReading read(String file, String yaml) {
        return read(YamlPlace.read(file, yaml));
    }

    /** As {@link #read}, for who needs all of it or the faults; the first names its file and line. */
    public static ConfiguredAid aid(String file, String yaml) {
        YamlPlace root = YamlPlace.read(file, yaml);
        return switch (read(root)) {
            case AidReading.Read(List<AidSpecification> versions) -> ConfiguredAid.of(versions);
            case AidReading.Refused(List<AidProblem> problems) -> throw refused(file, root, problems);
        };
    }

    private static AidReading read(YamlPlace root) {
        return root.plain() instanceof Map<?, ?> map
                ? AidSpecificationReader.read(PlainMap.copyOf(map))
                : new AidReading.Refused(List.of(new AidProblem("", "des champs sont attendus ici")));
    }

    private static BadYaml refused(String file, YamlPlace root, List<AidProblem> problems) {
        AidProblem first = problems.getFirst();
        int others = problems.size() - 1;
        return new BadYaml(
                file,
                root.lineOf(first.path()),
                (first.path().isEmpty() ? "" : first.path() + "\u00A0: ")
                        + first.message()
                        + (others == 0
                                ? ""
                                : " (et " + others + (others == 1 ? " autre erreur)" : " autres erreurs)")));
    }
}
