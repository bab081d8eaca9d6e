package nc.maillage.law.yaml;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;

/** « Source dans un fichier »: the text that a figure, a version or a ruling comes from, and how far it is trusted. */
public final class SourceYaml {
    private static final Set<String> REFERENCE = Set.of("text", "article", "paragraph", "version", "link");

    private SourceYaml() {}

    public static LegalReference reference(YamlPlace place) {
        Map<String, YamlPlace> fields = place.fields(REFERENCE);
        return new LegalReference(
                place.required(fields, "text").text(),
                YamlPlace.textOrNull(fields, "article"),
                YamlPlace.textOrNull(fields, "paragraph"),
                YamlPlace.dateOrNull(fields, "version"),
                place.required(fields, "link").text());
    }

    public static Grade grade(YamlPlace place) {
        String symbol = place.text();
        return Stream.of(Grade.values())
                .filter(grade -> grade.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> place.wrong("fiabilité inconnue «\u00A0" + symbol + "\u00A0»"));
    }
}
