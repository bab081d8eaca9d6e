package nc.maillage.law.document;

import java.util.List;
import java.util.stream.Collectors;

/** Examples as Markdown: each scenario with its sentences and its tables. */
final class FeatureText {
    private FeatureText() {}

    static String asMarkdown(List<Example> examples) {
        return examples.stream()
                .map(example -> "\n### " + example.title() + "\n\n"
                        + example.parts().stream().map(FeatureText::part).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String part(Example.Part part) {
        return switch (part) {
            case Example.Sentence(String text) -> "- " + text + "\n";
            case Example.Table table ->
                "\n" + row(table.head()) + "|" + " --- |".repeat(table.head().size()) + "\n"
                        + table.body().stream().map(FeatureText::row).collect(Collectors.joining());
        };
    }

    private static String row(List<String> cells) {
        return ("| " + String.join(" | ", cells) + " |\n").replace("  ", " ");
    }
}
