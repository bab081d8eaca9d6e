package nc.maillage.law.parameter;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.LegalReference;
import nc.maillage.law.yaml.SourceYaml;
import nc.maillage.law.yaml.YamlPlace;
import org.jspecify.annotations.Nullable;

/** « Fichier d’un paramètre »: one YAML document, read with the line of each fault, and written back as it is read. */
public final class ParameterYaml {
    private static final Set<String> PARAMETER = Set.of("key", "description", "unit", "values");
    private static final Set<String> VALUE =
            Set.of("applies_from", "attested", "published_on", "value", "reference", "grade", "confirmed");

    private ParameterYaml() {}

    public static Parameter read(String file, String text) {
        YamlPlace root = YamlPlace.read(file, text);
        Map<String, YamlPlace> fields = root.fields(PARAMETER);
        YamlPlace name = root.required(fields, "key");
        if (!file.equals(name.text() + ".yaml")) {
            throw name.wrong("le paramètre «\u00A0" + name.text() + "\u00A0» doit porter le nom de son fichier");
        }
        ParameterKey key = ParameterKey.of(name.text());
        FigureUnit unit = unit(root.required(fields, "unit"));
        YamlPlace list = root.required(fields, "values");
        List<DatedValue> values = new ArrayList<>();
        list.items().forEach(item -> values.add(inOrder(item, values, value(key, unit, item))));
        if (values.isEmpty()) {
            throw list.wrong("au moins une valeur est attendue");
        }
        return new Parameter(key, root.required(fields, "description").text(), unit, values);
    }

    public static String write(Collection<Parameter> parameters) {
        return parameters.stream().map(ParameterYaml::write).collect(Collectors.joining("---\n"));
    }

    public static String write(Parameter parameter) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("key: ").append(parameter.key()).append('\n');
        yaml.append("description: ").append(quoted(parameter.description())).append('\n');
        yaml.append("unit: ").append(parameter.unit().code()).append("\nvalues:\n");
        parameter.values().forEach(value -> write(yaml, value));
        return yaml.toString();
    }

    private static void write(StringBuilder yaml, DatedValue value) {
        yaml.append("  - applies_from: ").append(value.appliesFrom()).append('\n');
        line(yaml, "attested", value.attested() ? "true" : null);
        line(yaml, "published_on", value.publishedOn());
        line(yaml, "value", written(value));
        yaml.append("    reference:\n");
        LegalReference reference = value.reference();
        line(yaml, "  text", quoted(reference.text()));
        line(yaml, "  article", quoted(reference.article()));
        line(yaml, "  paragraph", quoted(reference.paragraph()));
        line(yaml, "  version", reference.versionDate());
        line(yaml, "  link", quoted(reference.link()));
        line(yaml, "grade", quoted(value.grade().symbol()));
        line(yaml, "confirmed", value.confirmed());
    }

    private static @Nullable Object written(DatedValue value) {
        if (value.unit() == FigureUnit.DAY_OF_YEAR) {
            return quoted(FigureUnit.dayOfYear(value.value()).toString().substring(2));
        }
        return value.value().isWhole() ? value.value() : quoted(value.value().toString());
    }

    private static void line(StringBuilder yaml, String field, @Nullable Object value) {
        if (value != null) {
            yaml.append("    ").append(field).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String quoted(@Nullable String text) {
        return text == null ? null : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static DatedValue value(ParameterKey key, FigureUnit unit, YamlPlace item) {
        Map<String, YamlPlace> fields = item.fields(VALUE);
        return new DatedValue(
                key,
                number(item.required(fields, "value"), unit),
                unit,
                item.required(fields, "applies_from").date(),
                YamlPlace.optional(fields, "attested").map(YamlPlace::yesOrNo).orElse(false),
                YamlPlace.dateOrNull(fields, "published_on"),
                SourceYaml.reference(item.required(fields, "reference")),
                SourceYaml.grade(item.required(fields, "grade")),
                item.required(fields, "confirmed").yesOrNo());
    }

    private static DatedValue inOrder(YamlPlace item, List<DatedValue> earlier, DatedValue value) {
        if (!earlier.isEmpty()) {
            DatedValue last = earlier.getLast();
            boolean later = value.appliesFrom().isAfter(last.appliesFrom())
                    || value.appliesFrom().equals(last.appliesFrom())
                            && value.knownFrom().isAfter(last.knownFrom());
            if (!later) {
                throw item.wrong("les valeurs doivent aller de la plus ancienne à la plus récente");
            }
        }
        return value;
    }

    private static Fraction number(YamlPlace place, FigureUnit unit) {
        String text = place.text();
        if (unit == FigureUnit.DAY_OF_YEAR) {
            return dayOfYear(place, text);
        }
        if (!text.matches("-?\\d{1,15}(/[1-9]\\d{0,14})?")) {
            throw place.wrong("un entier ou une fraction (1/3) est attendu, pas «\u00A0" + text + "\u00A0»");
        }
        String[] parts = text.split("/", 2);
        Fraction value = Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
        if (!unit.admits(value)) {
            throw place.wrong("«\u00A0" + text + "\u00A0» n’a pas de sens en " + unit.code() + "\u00A0: il faut "
                    + unit.expected());
        }
        return value;
    }

    private static Fraction dayOfYear(YamlPlace place, String text) {
        try {
            return FigureUnit.rankOf(MonthDay.parse("--" + text));
        } catch (DateTimeParseException impossible) {
            throw place.wrong("«\u00A0" + text + "\u00A0» n’est pas un jour de l’année (MM-JJ)");
        }
    }

    private static FigureUnit unit(YamlPlace place) {
        String code = place.text();
        return Stream.of(FigureUnit.values())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> place.wrong("unité inconnue «\u00A0" + code + "\u00A0», les unités sont\u00A0: "
                        + String.join(", ", FigureUnit.codes())));
    }
}
