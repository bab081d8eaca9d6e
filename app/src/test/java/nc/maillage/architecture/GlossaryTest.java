package nc.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One term, one identifier: the glossary is the bridge between the words of the field and those of the code. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern OPENING = Pattern.compile("(?s)/\\*\\*\\s*(?:\\*\\s*)?«.*?»");

    @Test
    void each_public_type_of_a_door_or_of_a_domain_has_its_line() throws IOException {
        var missing = new TreeSet<>(publicTypes().keySet());
        missing.removeAll(identifiers());
        assertThat(missing).as("types absent from docs/glossary.md").isEmpty();
    }

    @Test
    void each_line_names_a_type_that_exists_and_no_term_stands_twice() throws IOException {
        var known = allTypes();
        assertThat(identifiers()).allMatch(known::contains);
        assertThat(terms()).doesNotHaveDuplicates();
        assertThat(identifiers()).doesNotHaveDuplicates();
    }

    /** A reader's program draws nothing as a table after the first line that is none of its rows. */
    @Test
    void the_glossary_is_one_table() throws IOException {
        assertThat(Files.readAllLines(GLOSSARY).stream().dropWhile(line -> !line.startsWith("|")))
                .allMatch(line -> line.startsWith("|"));
    }

    @Test
    void the_javadoc_of_each_opens_with_its_french_term() throws IOException {
        var silent = new TreeSet<String>();
        for (var type : publicTypes().entrySet()) {
            if (!OPENING.matcher(type.getValue()).find()) {
                silent.add(type.getKey());
            }
        }
        assertThat(silent)
                .as("public types whose Javadoc does not open with « the French term »")
                .isEmpty();
    }

    private static List<String> column(int index) throws IOException {
        var cells = new ArrayList<String>();
        for (var line : Files.readAllLines(GLOSSARY)) {
            var parts = line.split("\\|");
            if (line.startsWith("|") && parts.length > 3 && parts[2].strip().startsWith("`")) {
                cells.add(parts[index].strip().replace("`", ""));
            }
        }
        return cells;
    }

    private static List<String> terms() throws IOException {
        return column(1);
    }

    private static List<String> identifiers() throws IOException {
        return column(2);
    }

    /** Simple name and text of the public types in doors (module roots), in domains and in the law. */
    private static Map<String, String> publicTypes() throws IOException {
        var types = new HashMap<String, String>();
        for (var file : sources()) {
            var parent = file.resolveSibling("").toString();
            var isDoor = parent.matches(".*/app/src/main/java/nc/maillage/[a-z]+") && !parent.endsWith("/demo");
            if (!isDoor
                    && !parent.contains("/domain")
                    && !parent.contains("/law/src/main")
                    && !parent.endsWith("/nc/maillage/notices")) {
                continue;
            }
            var text = Files.readString(file);
            var matcher = PUBLIC_TYPE.matcher(text);
            if (matcher.find()) {
                types.put(matcher.group(1), text.substring(0, matcher.start()));
            }
        }
        return types;
    }

    private static TreeSet<String> allTypes() throws IOException {
        var names = new TreeSet<String>();
        for (var file : sources()) {
            names.add(file.getFileName().toString().replace(".java", ""));
        }
        return names;
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (var module : List.of("../app/src/main/java", "../law/src/main/java", "../notices/src/main/java")) {
            try (Stream<Path> walk = Files.walk(Path.of(module))) {
                walk.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.endsWith("package-info.java"))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
