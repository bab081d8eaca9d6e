package nc.maillage.law.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.Period;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.rule.Cases;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.yaml.SourceYaml;
import nc.maillage.law.yaml.YamlPlace;
import org.jspecify.annotations.Nullable;

/** One ruling of a file, held against the versions, the clauses and the facts that it names. */
final class CourtRulingYaml {
    private static final Set<String> FIELDS = Set.of(
            "key",
            "name",
            "reference",
            "grade",
            "versions",
            "clause",
            "cases",
            "effect",
            "question",
            "accepted",
            "applies_from",
            "applies_to",
            "known_from",
            "says",
            "says_to_the_person",
            "open_questions");

    private final List<RuleVersion> versions;
    private final FactSheet sheet;

    CourtRulingYaml(List<RuleVersion> versions, FactSheet sheet) {
        this.versions = versions;
        this.sheet = sheet;
    }

    CourtRuling read(YamlPlace place, List<CourtRuling> earlier) {
        Map<String, YamlPlace> fields = place.fields(FIELDS);
        List<RuleVersion> touched =
                place.required(fields, "versions").items().map(this::version).toList();
        Period applies = period(place, fields, touched);
        RulingEffect effect = effect(place.required(fields, "effect"));
        FactKey<Judgment<String>> question = question(place, fields, effect);
        CourtRuling ruling = new CourtRuling(
                key(place.required(fields, "key"), earlier),
                place.required(fields, "name").text(),
                SourceYaml.reference(place.required(fields, "reference")),
                SourceYaml.grade(place.required(fields, "grade")),
                touched.stream().map(RuleVersion::name).toList(),
                clause(place.required(fields, "clause"), touched),
                YamlPlace.optional(fields, "cases").map(this::cases).orElse(Cases.ALL),
                effect,
                question,
                accepted(place, fields, question),
                applies,
                place.required(fields, "known_from").date(),
                place.required(fields, "says").text(),
                place.required(fields, "says_to_the_person").text(),
                YamlPlace.optional(fields, "open_questions").stream()
                        .flatMap(YamlPlace::items)
                        .map(YamlPlace::text)
                        .toList());
        return once(place, ruling, earlier);
    }

    private static String key(YamlPlace place, List<CourtRuling> earlier) {
        if (earlier.stream().anyMatch(ruling -> ruling.key().equals(place.text()))) {
            throw place.wrong("décision «\u00A0" + place.text() + "\u00A0» donnée deux fois");
        }
        return place.text();
    }

    private RuleVersion version(YamlPlace place) {
        return versions.stream()
                .filter(version -> version.name().equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("aucune version ne s’appelle «\u00A0" + place.text() + "\u00A0»"));
    }

    private static Period period(YamlPlace place, Map<String, YamlPlace> fields, List<RuleVersion> touched) {
        Period applies = DatedRuleYaml.period(place, fields);
        boolean within = within(touched, applies.from()) && (applies.to() == null || within(touched, applies.to()));
        if (!within) {
            throw place.wrong("la décision porte sur des jours où aucune de ses versions ne s’applique");
        }
        return applies;
    }

    private static boolean within(List<RuleVersion> touched, LocalDate day) {
        return touched.stream().anyMatch(version -> version.applies().contains(day));
    }

    private static String clause(YamlPlace place, List<RuleVersion> touched) {
        for (RuleVersion version : touched) {
            if (RuleContents.clauses(version.rule()).stream().map(Clause::key).noneMatch(place.text()::equals)) {
                throw place.wrong("la version «\u00A0" + version.name() + "\u00A0» n’a pas de clause «\u00A0"
                        + place.text() + "\u00A0»");
            }
        }
        return place.text();
    }

    private Cases cases(YamlPlace place) {
        Map<String, YamlPlace> fields = place.fields(Set.of("fact", "answer"));
        YamlPlace name = place.required(fields, "fact");
        FactKey<String> fact = sheet.choice(name.text())
                .orElseThrow(() -> name.wrong("aucun fait à choix ne s’appelle «\u00A0" + name.text() + "\u00A0»"));
        return new Cases(fact, answer(place.required(fields, "answer"), fact));
    }

    private static String answer(YamlPlace place, FactKey<?> fact) {
        if (fact.definition().choice(place.text()).isEmpty()) {
            throw place.wrong(
                    "«\u00A0" + place.text() + "\u00A0» n’est pas une réponse de «\u00A0" + fact.name() + "\u00A0»");
        }
        return place.text();
    }

    private static RulingEffect effect(YamlPlace place) {
        return Stream.of(RulingEffect.values())
                .filter(effect -> effect.code().equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("portée inconnue «\u00A0" + place.text() + "\u00A0»"));
    }

    private @Nullable FactKey<Judgment<String>> question(
            YamlPlace place, Map<String, YamlPlace> fields, RulingEffect effect) {
        if (effect == RulingEffect.DOES_NOT_APPLY) {
            YamlPlace.optional(fields, "question").ifPresent(given -> {
                throw given.wrong("rien n’est demandé à une personne quand la clause ne s’applique pas");
            });
            return null;
        }
        YamlPlace name = place.required(fields, "question");
        return sheet.judgedChoice(name.text())
                .orElseThrow(
                        () -> name.wrong("aucune question à juger ne s’appelle «\u00A0" + name.text() + "\u00A0»"));
    }

    private static List<String> accepted(
            YamlPlace place, Map<String, YamlPlace> fields, @Nullable FactKey<Judgment<String>> question) {
        return question == null
                ? List.of()
                : place.required(fields, "accepted")
                        .items()
                        .map(answer -> answer(answer, question))
                        .toList();
    }

    private static CourtRuling once(YamlPlace place, CourtRuling ruling, List<CourtRuling> earlier) {
        earlier.stream().filter(ruling::repeats).findFirst().ifPresent(other -> {
            throw place.wrong("cette décision et «\u00A0" + other.key()
                    + "\u00A0» disent la même chose des mêmes cas, les mêmes jours");
        });
        return ruling;
    }
}
