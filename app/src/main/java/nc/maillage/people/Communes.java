package nc.maillage.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Communes » : the thirty-three, in the order of their code. */
public final class Communes {
    private static final Map<String, Commune> BY_CODE = read();

    private Communes() {}

    public static List<Commune> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Commune> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name, or the text itself for a place outside New Caledonia. */
    public static String nameOf(String code) {
        return of(code).map(Commune::name).orElse(code);
    }

    /** « Poya (partie Sud) » where the commune lies in two provinces, else its name. */
    public static String nameIn(String code, @Nullable String province) {
        var commune = BY_CODE.get(code);
        return commune == null || province == null || commune.provinces().size() < 2
                ? nameOf(code)
                : "%s (partie %s)".formatted(commune.name(), provinceLabel(province));
    }

    public static String provinceLabel(String province) {
        return switch (province) {
            case "SUD" -> "Sud";
            case "NORD" -> "Nord";
            case "ILES" -> "Îles";
            default -> throw new IllegalArgumentException("no province " + province);
        };
    }

    private static Map<String, Commune> read() {
        try (var file = Communes.class.getResourceAsStream("/reference/communes.csv")) {
            if (file == null) {
                throw new IllegalStateException("reference/communes.csv is not in the program");
            }
            var read = new LinkedHashMap<String, Commune>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .forEach(cell -> read.put(
                            cell[0],
                            new Commune(
                                    cell[0],
                                    cell[1],
                                    cell[2],
                                    List.of(cell[3].split("\\|")),
                                    Integer.parseInt(cell[4]))));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
