package nc.maillage.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** « Noms inventés » : syllables put together at random in the manner of each community; nobody's name on purpose. */
public final class InventedNames {
    private static final String BOOK = "/demo/names.txt";
    private static final String NOTHING = "_";

    private final Map<String, List<String>> words;

    private InventedNames(Map<String, List<String>> words) {
        this.words = words;
    }

    /** « Communauté » in whose manner a name is made. */
    public enum Manner {
        EUROPEAN,
        KANAK,
        WALLISIAN,
        TAHITIAN,
        JAVANESE,
        VIETNAMESE;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static InventedNames shipped() {
        try (InputStream in = InventedNames.class.getResourceAsStream(BOOK)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + BOOK);
            }
            var words = new TreeMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(" = ", 2))
                    .forEach(entry -> words.put(entry[0], split(entry[1])));
            return new InventedNames(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> split(String list) {
        return List.of(list.split(list.contains("|") ? "\\|" : " "));
    }

    /** Some names are frequent and most are rare, as in any village. */
    public String family(Manner manner, RandomGenerator random) {
        var start = often(words.getOrDefault(manner.key() + ".start", List.of()), random);
        var middles = words.get(manner.key() + ".middle");
        var middle = middles == null || random.nextInt(3) == 0 ? "" : often(middles, random);
        var end = often(words.getOrDefault(manner.key() + ".end", List.of()), random);
        return start + middle + (end.equals(NOTHING) ? "" : end);
    }

    public String first(Manner manner, boolean woman, RandomGenerator random) {
        return any(manner.key() + (woman ? ".women" : ".men"), random);
    }

    /** In whose manner a family name seems to be made. */
    public Manner mannerOf(String family) {
        for (var manner :
                List.of(Manner.VIETNAMESE, Manner.JAVANESE, Manner.KANAK, Manner.WALLISIAN, Manner.TAHITIAN)) {
            boolean begins = words.getOrDefault(manner.key() + ".start", List.of()).stream()
                    .anyMatch(family::startsWith);
            boolean ends = words.getOrDefault(manner.key() + ".end", List.of()).stream()
                    .anyMatch(end -> end.equals(NOTHING) || family.endsWith(end));
            if (begins && ends) {
                return manner;
            }
        }
        return Manner.EUROPEAN;
    }

    public boolean isFirst(String word) {
        return firsts(word).isPresent();
    }

    /** The first name so many places further in its list, of the same manner and sex. */
    public String firstAfter(String word, int places) {
        return firsts(word)
                .map(list -> list.get(Math.floorMod(list.indexOf(word) + places, list.size())))
                .orElse(word);
    }

    private Optional<List<String>> firsts(String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("men"))
                .map(Map.Entry::getValue)
                .filter(list -> list.contains(word))
                .findFirst();
    }

    public String customary(RandomGenerator random) {
        return any("kanak.customary", random);
    }

    public String street(boolean town, RandomGenerator random) {
        return any(town ? "streets.town" : "streets.country", random);
    }

    public String tribe(RandomGenerator random) {
        return any("tribes", random);
    }

    private String any(String key, RandomGenerator random) {
        var list = words.getOrDefault(key, List.of());
        return list.get(random.nextInt(list.size()));
    }

    private static String often(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(random.nextInt(list.size()) + 1));
    }
}
