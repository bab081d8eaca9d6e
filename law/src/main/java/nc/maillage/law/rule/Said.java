package nc.maillage.law.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.FrenchText;

/** « Phrases d’un motif », none twice: all that is missing is listed in one sentence, where it is first missed. */
record Said(List<Part> parts) {
    sealed interface Part {
        record Sentence(String text) implements Part {}

        record Missing(String label) implements Part {}
    }

    static Said sentence(String text) {
        return new Said(text.isEmpty() ? List.of() : List.of(new Part.Sentence(text)));
    }

    static Said missing(Stream<String> labels) {
        return new Said(labels.<Part>map(Part.Missing::new).toList());
    }

    static Said all(Stream<Said> each) {
        return new Said(each.flatMap(said -> said.parts().stream()).distinct().toList());
    }

    String text() {
        Set<String> sentences = new LinkedHashSet<>();
        for (Part part : parts) {
            sentences.add(
                    switch (part) {
                        case Part.Sentence(String text) -> text;
                        case Part.Missing _ -> lacking();
                    });
        }
        return String.join(" ", sentences);
    }

    private String lacking() {
        List<String> labels = parts.stream()
                .flatMap(part -> part instanceof Part.Missing(String label) ? Stream.of(label) : Stream.empty())
                .toList();
        return "Il manque\u00A0: " + FrenchText.enumeration(labels) + ".";
    }
}
