package nc.maillage.law.dated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nc.maillage.law.FrenchText;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.yaml.SourceYaml;
import nc.maillage.law.yaml.YamlPlace;
import org.jspecify.annotations.Nullable;

/** « Fichier d’une règle datée »: when each version applies and which rulings touch it; a fault is named with its line. */
public final class DatedRuleYaml {
    private static final Set<String> RULE = Set.of("versions", "rulings");
    private static final Set<String> VERSION =
            Set.of("name", "applies_from", "applies_to", "attested", "known_from", "reference", "grade");

    private final Map<String, Function<LegalReference, Condition>> trees;
    private final FactSheet sheet;
    private final List<RuleVersion> versions = new ArrayList<>();

    private DatedRuleYaml(Map<String, Function<LegalReference, Condition>> trees, FactSheet sheet) {
        this.trees = trees;
        this.sheet = sheet;
    }

    /** @param trees how each version writes its rule, by name, from the text that makes it */
    public static DatedRule shipped(
            String schemeKey, Map<String, Function<LegalReference, Condition>> trees, FactSheet sheet) {
        String file = schemeKey + ".yaml";
        try (InputStream in = DatedRuleYaml.class.getResourceAsStream("/nc/maillage/law/rules/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the law jar lacks the dates of the rule " + schemeKey);
            }
            return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), trees, sheet);
        } catch (IOException broken) {
            throw new IllegalStateException("the law jar cannot be read: " + file, broken);
        }
    }

    public static DatedRule read(
            String file, String yaml, Map<String, Function<LegalReference, Condition>> trees, FactSheet sheet) {
        return new DatedRuleYaml(trees, sheet).read(YamlPlace.read(file, yaml));
    }

    private DatedRule read(YamlPlace root) {
        Map<String, YamlPlace> fields = root.fields(RULE);
        YamlPlace list = root.required(fields, "versions");
        list.items().forEach(this::version);
        trees.keySet().stream()
                .filter(name ->
                        versions.stream().noneMatch(version -> version.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw list.wrong("il manque les dates de la version «\u00A0" + name + "\u00A0»");
                });
        List<CourtRuling> rulings = new ArrayList<>();
        YamlPlace.optional(fields, "rulings")
                .ifPresent(place -> place.items().forEach(item -> {
                    rulings.add(new CourtRulingYaml(versions, sheet).read(item, rulings));
                }));
        return new DatedRule(versions, rulings);
    }

    private void version(YamlPlace place) {
        Map<String, YamlPlace> fields = place.fields(VERSION);
        YamlPlace name = place.required(fields, "name");
        Function<LegalReference, Condition> tree = trees.get(name.text());
        if (tree == null) {
            throw name.wrong("aucune règle ne s’appelle «\u00A0" + name.text() + "\u00A0»");
        }
        if (versions.stream().anyMatch(version -> version.name().equals(name.text()))) {
            throw name.wrong("version «\u00A0" + name.text() + "\u00A0» donnée deux fois");
        }
        Period applies = period(place, fields);
        following(place, applies);
        LegalReference reference = SourceYaml.reference(place.required(fields, "reference"));
        versions.add(new RuleVersion(
                name.text(),
                applies,
                YamlPlace.optional(fields, "attested").map(YamlPlace::yesOrNo).orElse(false),
                knownFrom(fields, applies),
                reference,
                SourceYaml.grade(place.required(fields, "grade")),
                tree.apply(reference)));
    }

    private void following(YamlPlace place, Period applies) {
        if (versions.isEmpty()) {
            return;
        }
        RuleVersion before = versions.getLast();
        LocalDate last = before.applies().to();
        if (last == null || !applies.from().isAfter(last)) {
            throw place.wrong("cette version commence le " + FrenchText.date(applies.from()) + ", alors que «\u00A0"
                    + before.name() + "\u00A0» s’applique "
                    + (last == null ? "sans fin" : "jusqu’au " + FrenchText.date(last)));
        }
        if (!applies.from().equals(last.plusDays(1))) {
            throw place.wrong("aucune version ne s’applique du " + FrenchText.date(last.plusDays(1)) + " au "
                    + FrenchText.date(applies.from().minusDays(1)));
        }
    }

    static Period period(YamlPlace place, Map<String, YamlPlace> fields) {
        LocalDate from = place.required(fields, "applies_from").date();
        @Nullable LocalDate to = YamlPlace.dateOrNull(fields, "applies_to");
        if (to != null && to.isBefore(from)) {
            throw place.wrong(
                    "le dernier jour, " + FrenchText.date(to) + ", vient avant le premier, " + FrenchText.date(from));
        }
        return new Period(from, to);
    }

    static LocalDate knownFrom(Map<String, YamlPlace> fields, Period applies) {
        LocalDate known = YamlPlace.dateOrNull(fields, "known_from");
        return known == null ? applies.from() : known;
    }
}
