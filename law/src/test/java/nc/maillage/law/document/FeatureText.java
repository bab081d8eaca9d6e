package nc.maillage.law.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The examples of a feature file, as Markdown: each scenario with its sentences and its table. */
final class FeatureText {
    private final List<String> lines;

    private FeatureText(List<String> lines) {
        this.lines = lines;
    }

    static FeatureText of(String scheme, String file) {
        try {
            return new FeatureText(Files.readAllLines(Path.of("src/test/resources/features", scheme, file)));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    String asMarkdown() {
        StringBuilder page = new StringBuilder();
        boolean started = false;
        boolean inTable = false;
        for (String line : lines) {
            String text = line.strip();
            boolean row = text.startsWith("|");
            if (text.startsWith("Contexte:") || text.startsWith("Scénario:") || text.startsWith("Plan du scénario:")) {
                page.append("\n### ").append(title(text)).append("\n\n");
                started = true;
            } else if (started && row) {
                page.append(inTable ? "" : "\n").append(cells(text)).append('\n');
                page.append(inTable ? "" : "|" + " --- |".repeat(columns(text)) + "\n");
            } else if (started && !text.isEmpty() && !text.startsWith("Exemples:")) {
                page.append("- ").append(text).append('\n');
            }
            inTable = row;
        }
        return page.toString();
    }

    private static String title(String text) {
        String title = text.substring(text.indexOf(':') + 1).strip();
        return title.isEmpty() ? "Point de départ de chaque exemple" : title;
    }

    private static String cells(String text) {
        return text.replaceAll("\\s+\\|", " |").replaceAll("\\|\\s+", "| ").strip();
    }

    private static int columns(String text) {
        return Math.toIntExact(text.chars().filter(c -> c == '|').count()) - 1;
    }
}
