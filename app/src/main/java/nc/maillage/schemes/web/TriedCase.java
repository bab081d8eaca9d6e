package nc.maillage.schemes.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.configured.AidExample;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.FactType;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.domain.ExpectedOutcome;
import org.jspecify.annotations.Nullable;

/** What was typed of a case to try, by field. */
record TriedCase(Map<String, String> typed) {
    static final String PREFIX = "fait.";
    private static final String WHY = "Cas d’essai.";

    static TriedCase on(LocalDate day) {
        return new TriedCase(Map.of("jour", French.numericDate(day)));
    }

    /** An example as it would have been typed. */
    static TriedCase of(ConfiguredAid aid, AidExample example) {
        var typed = new HashMap<String, String>();
        typed.put("jour", French.numericDate(example.day()));
        typed.put("nom", example.name());
        typed.put("attendu", ExpectedOutcome.of(example.proposal()).code());
        var amount = example.amount();
        if (amount != null) {
            typed.put("montant", Long.toString(amount.amount()));
        }
        aid.sheet().definitions().forEach(fact -> {
            var value = example.facts().get(fact.key());
            if (value != null) {
                typed.put(PREFIX + fact.key(), shown(fact, value));
            }
        });
        return new TriedCase(typed);
    }

    private static String shown(FactDefinition fact, Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "oui" : "non";
            case Map<?, ?> judged -> String.valueOf(judged.get("answer"));
            case String text when fact.type() == FactType.DATE -> French.numericDate(LocalDate.parse(text));
            default -> String.valueOf(value);
        };
    }

    String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    Optional<ExpectedOutcome> expected() {
        return Stream.of(ExpectedOutcome.values())
                .filter(each -> each.code().equals(text("attendu")))
                .findFirst();
    }

    List<AidTrialPage.Field> fields(FactSheet sheet) {
        return asked(sheet)
                .map(fact -> new AidTrialPage.Field(
                        PREFIX + fact.key(),
                        fact.label(),
                        fact.question(),
                        kind(fact.type()),
                        choices(fact),
                        text(PREFIX + fact.key())))
                .toList();
    }

    /** The day of the request is that of the case. */
    private static Stream<FactDefinition> asked(FactSheet sheet) {
        return sheet.definitions().stream().filter(fact -> !fact.key().equals(CommonFacts.APPLICATION_DATE));
    }

    private static String kind(FactType type) {
        return switch (type) {
            case YES_NO, CHOICE, JUDGED_CHOICE -> "CHOICE";
            case DATE -> "DATE";
            case FRANCS, JUDGED_FRANCS -> "FRANCS";
            case JUDGED_COUNT -> "COUNT";
            case TEXT -> "TEXT";
        };
    }

    private static List<Choice> choices(FactDefinition fact) {
        return fact.type() == FactType.YES_NO
                ? AidFormPage.YES_NO
                : fact.choices().stream()
                        .map(choice -> Choice.of(choice.value(), choice.label()))
                        .toList();
    }

    /** The law's neutral map; what is left empty is not known. */
    Map<String, Object> facts(FactSheet sheet, LocalDate day, FormErrors errors) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(CommonFacts.APPLICATION_DATE, day.toString());
        asked(sheet).forEach(fact -> {
            var value = value(fact, PREFIX + fact.key(), errors);
            if (value != null) {
                facts.put(fact.key(), fact.type().isJudged() ? Map.of("answer", value, "justification", WHY) : value);
            }
        });
        return facts;
    }

    private @Nullable Object value(FactDefinition fact, String field, FormErrors errors) {
        var text = text(field);
        return switch (fact.type()) {
            case YES_NO ->
                switch (text) {
                    case "oui" -> Boolean.TRUE;
                    case "non" -> Boolean.FALSE;
                    default -> null;
                };
            case DATE -> {
                var day = Typed.date(text).orNull(field, errors);
                yield day == null ? null : day.toString();
            }
            case FRANCS, JUDGED_FRANCS -> Typed.francs(text).orNull(field, errors);
            case JUDGED_COUNT -> {
                var count = Typed.count(text, 1, 30).orNull(field, errors);
                yield count == null ? null : (Object) count.longValue();
            }
            default -> text.isEmpty() ? null : text;
        };
    }
}
