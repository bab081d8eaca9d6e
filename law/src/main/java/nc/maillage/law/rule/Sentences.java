package nc.maillage.law.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import org.jspecify.annotations.Nullable;

/** « Motifs en français »: the sentence of each verdict, with the figures of the case in it. */
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Facts file;
    private final Figures figures;

    Sentences(Facts file, Figures figures) {
        this.file = file;
        this.figures = figures;
    }

    String reason(Verdict verdict) {
        return said(verdict).text();
    }

    Said said(Verdict verdict) {
        return switch (verdict.why()) {
            case MISSING -> Said.missing(unknown(verdict).map(fact -> lowerFirst(fact.label())));
            case NOT_JUDGED -> Said.sentence(notJudged(verdict));
            case RULE, JUDGED, ROUTED, INADMISSIBLE, SET_ASIDE, PARTS -> worded(verdict);
        };
    }

    /** Empty where there is nothing to tell: what is still open, and the cards that the person never asked for. */
    String toThePerson(Verdict verdict) {
        return told(verdict).distinct().collect(Collectors.joining(" "));
    }

    private Stream<String> told(Verdict verdict) {
        String template = verdict.clause().wording().of(verdict.outcome(), Voice.TO_THE_PERSON);
        if (!template.isEmpty()) {
            return Stream.of(filled(template, verdict));
        }
        return verdict.why() == Why.PARTS ? verdict.decisiveParts().stream().flatMap(this::told) : Stream.empty();
    }

    private Said worded(Verdict verdict) {
        String template = verdict.clause().wording().of(verdict.outcome(), Voice.TO_THE_AGENT);
        if (template.isEmpty()) {
            return Said.all(verdict.decisiveParts().stream().map(this::said));
        }
        boolean judgedOnTheDay = verdict.why() == Why.JUDGED && verdict.condition() instanceof Condition.LongerThan;
        return Said.sentence(filled(
                judgedOnTheDay ? template + " Jugé par une personne\u00A0: {justification}" : template, verdict));
    }

    private String notJudged(Verdict verdict) {
        String template = verdict.clause().wording().forAPerson();
        String asked = unknown(verdict).map(FactDefinition::question).collect(Collectors.joining(" "));
        return template.isEmpty() ? asked : filled(template, verdict) + " " + asked;
    }

    private Stream<FactDefinition> unknown(Verdict verdict) {
        return Ingredients.facts(verdict).stream()
                .filter(key -> holder(key, verdict).get(key) == null)
                .map(FactKey::definition);
    }

    private Facts holder(FactKey<?> key, Verdict verdict) {
        return key.perMember() ? verdict.subject() : file;
    }

    private String filled(String template, Verdict verdict) {
        return filled(template, places(verdict));
    }

    static String filled(String template, Map<String, String> places) {
        return PLACE.matcher(template).replaceAll(place -> {
            String figure = places.get(place.group(1));
            if (figure == null) {
                throw new IllegalStateException("no figure for " + place.group() + " in: " + template);
            }
            return Matcher.quoteReplacement(figure);
        });
    }

    private Map<String, String> places(Verdict verdict) {
        Map<String, String> places = new LinkedHashMap<>();
        switch (verdict.condition()) {
            case Condition.LongerThan longer -> duration(longer, places);
            case Condition.Below below -> ceiling(below, verdict, places);
            case Condition.LastsAtLeast lasts -> duration(lasts.since(), lasts.until(), lasts.months(), places);
            case Condition.Under under -> limit(under.amount(), under.limit(), places);
            case Condition.AtMost most -> limit(most.amount(), most.limit(), places);
            case Condition.LastsOver over -> lasted(over, places);
            case Condition.Remains remains -> remaining(file.get(remains.spent()), remains.cap(), figures, places);
            case Condition.YoungerThan younger -> age(younger, verdict, places);
            case Condition.InSeason season -> season(season, places);
            case Condition.Judged judged -> answer(judged.question(), places);
            case Condition.NoGround ground -> answer(ground.question(), places);
            case Condition.Route route -> places.put("destination", route.destination());
            case Condition.OneOf oneOf -> {
                String value = holder(oneOf.fact(), verdict).get(oneOf.fact());
                places.put(
                        "reponse",
                        value == null ? "" : oneOf.fact().definition().labelOf(value));
            }
            default -> {}
        }
        return places;
    }

    private void duration(Condition.LongerThan longer, Map<String, String> places) {
        duration(longer.since(), longer.until(), longer.months(), places);
        Judgment<String> judged = file.get(longer.onTheDay());
        places.put("justification", judged == null ? "" : judged.justification());
    }

    private void duration(
            FactKey<LocalDate> from, FactKey<LocalDate> to, ParameterKey threshold, Map<String, String> places) {
        LocalDate since = file.get(from);
        LocalDate until = file.get(to);
        if (since != null && until != null) {
            places.put("duree", FrenchText.duration(since, until.isBefore(since) ? since : until));
            places.put("depuis", FrenchText.date(since));
            places.put("jour", FrenchText.date(until));
        }
        places.put("seuil", figures.value(threshold).rendered());
    }

    private void lasted(Condition.LastsOver over, Map<String, String> places) {
        LocalDate since = file.get(over.since());
        LocalDate until = file.get(over.until());
        if (since != null && until != null) {
            LocalDate last = figures.onDayOfYear(until, over.on());
            places.put("duree", FrenchText.duration(since, last.isBefore(since) ? since : last));
            places.put("jour", FrenchText.date(last));
        }
        places.put("seuil", figures.value(over.months()).rendered());
    }

    private void limit(FactKey<Judgment<Francs>> retained, ParameterKey limit, Map<String, String> places) {
        Judgment<Francs> amount = file.get(retained);
        places.put("montant", amount == null ? "" : FrenchText.francs(amount.answer()));
        places.put("plafond", figures.value(limit).rendered());
    }

    static void remaining(@Nullable Francs spent, ParameterKey cap, Figures figures, Map<String, String> places) {
        places.put("deja", spent == null ? "" : FrenchText.francs(spent));
        places.put("plafond", figures.value(cap).rendered());
    }

    private void ceiling(Condition.Below below, Verdict verdict, Map<String, String> places) {
        Judgment<Francs> amount = file.get(below.amount());
        Judgment<Integer> persons = file.get(below.ceiling().persons());
        Fraction ceiling = verdict.computed();
        if (amount != null && persons != null && ceiling != null) {
            places.put("montant", FrenchText.francs(amount.answer()));
            places.put("plafond", FrenchText.francs(ceiling));
            places.put("personnes", FrenchText.count(persons.answer(), "personne", "personnes"));
        }
    }

    private void age(Condition.YoungerThan younger, Verdict verdict, Map<String, String> places) {
        LocalDate birth = holder(younger.birth(), verdict).get(younger.birth());
        LocalDate on = file.get(younger.on());
        if (birth != null && on != null) {
            places.put("age", Ages.inFrench(birth, on));
            LocalDate reached = Ages.reached(birth, figures.count(younger.years()));
            places.put("majorite", FrenchText.date(reached));
            places.put("seuil", figures.value(younger.years()).rendered());
        }
    }

    private void season(Condition.InSeason season, Map<String, String> places) {
        LocalDate day = file.get(season.day());
        places.put("jour", day == null ? "" : FrenchText.date(day));
        places.put("debut", figures.value(season.first()).rendered());
        places.put("fin", figures.value(season.last()).rendered());
    }

    private void answer(FactKey<Judgment<String>> question, Map<String, String> places) {
        Judgment<String> judged = file.get(question);
        if (judged != null) {
            places.put("reponse", lowerFirst(question.definition().labelOf(judged.answer())));
            places.put("justification", judged.justification());
        }
    }

    static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** « Maëlys et Élie peuvent être rattachés. Steeve ne peut pas: … ». */
    String members(Condition.EachMember each, Verdict verdict) {
        if (verdict.parts().isEmpty()) {
            return "Aucune autre personne à rattacher.";
        }
        StringBuilder text = new StringBuilder();
        List<String> attached = names(each, verdict, Outcome.FULFILLED);
        if (!attached.isEmpty()) {
            text.append(FrenchText.enumeration(attached))
                    .append(attached.size() == 1 ? " peut être rattaché(e)." : " peuvent être rattachés.");
        }
        verdict.parts().stream()
                .filter(part -> part.outcome() != Outcome.FULFILLED)
                .map(part -> " " + name(each.name(), part) + "\u00A0: " + lowerFirst(reason(part)))
                .forEach(text::append);
        return text.toString().strip();
    }

    private List<String> names(Condition.EachMember each, Verdict verdict, Outcome outcome) {
        return verdict.parts().stream()
                .filter(part -> part.outcome() == outcome)
                .map(part -> name(each.name(), part))
                .toList();
    }

    static String name(FactKey<String> key, Verdict part) {
        String name = part.subject().get(key);
        return name == null ? "Une personne sans nom" : name;
    }
}
