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

    /** For who needs all of it, such as a model that is shipped; the first fault names its file and line. */
    public static ConfiguredAid aid(String file, String yaml) {
        YamlPlace root = YamlPlace.read(file, yaml);
        return switch (read(root)) {
            case AidReading.Read(List<AidSpecification> versions) -> ConfiguredAid.of(versions);
            case AidReading.Refused(List<AidProblem> problems) ->
                throw new BadYaml(
                        file,
                        root.lineOf(problems.getFirst().path()),
                        problems.getFirst().path() + "\u00A0: "
                                + problems.getFirst().message());
        };
    }

    /** One line for each fault, with its file, its line and its field; none where the file is good. */
    public static List<String> faults(String file, String yaml) {
        YamlPlace root = YamlPlace.read(file, yaml);
        return read(root) instanceof AidReading.Refused(List<AidProblem> problems)
                ? problems.stream()
                        .map(problem -> file + ", ligne " + root.lineOf(problem.path())
                                + (problem.path().isEmpty() ? "" : ", " + problem.path()) + "\u00A0: "
                                + problem.message())
                        .toList()
                : List.of();
    }

    private static AidReading read(YamlPlace root) {
        return root.plain() instanceof Map<?, ?> map
                ? AidSpecificationReader.read(PlainMap.copyOf(map))
                : new AidReading.Refused(List.of(new AidProblem("", "des champs sont attendus ici")));
    }
}
