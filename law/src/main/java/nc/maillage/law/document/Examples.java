package nc.maillage.law.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.maillage.law.document.Example.Part;
import nc.maillage.law.document.Example.Sentence;
import nc.maillage.law.document.Example.Table;

/** « Cas d’une partie »: those that the tests of this very program play, shipped with it. */
public final class Examples {
    private static final List<String> TITLES = List.of("Contexte:", "Scénario:", "Plan du scénario:");

    private Examples() {}

    /** @param page the name of the part, as {@link RuleParts} gives it */
    public static List<Example> of(String law, String page) {
        String file = law + "/" + page + ".feature";
        try (InputStream in = Examples.class.getResourceAsStream("/nc/maillage/law/examples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the law jar lacks the examples of " + file);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList());
        } catch (IOException broken) {
            throw new IllegalStateException("the law jar cannot be read: " + file, broken);
        }
    }

    static List<Example> read(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            boolean row = line.startsWith("|");
            if (!row) {
                rows = new ArrayList<>();
            }
            if (TITLES.stream().anyMatch(line::startsWith)) {
                parts = new ArrayList<>();
                examples.add(new Example(title(line), parts));
            } else if (row) {
                if (rows.isEmpty()) {
                    parts.add(new Table(rows));
                }
                rows.add(cells(line));
            } else if (!line.isEmpty() && !line.startsWith("Exemples:")) {
                parts.add(new Sentence(line));
            }
        }
        return examples;
    }

    private static String title(String line) {
        String title = line.substring(line.indexOf(':') + 1).strip();
        return title.isEmpty() ? "Point de départ de chaque exemple" : title;
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
