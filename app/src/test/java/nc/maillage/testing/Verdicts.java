package nc.maillage.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.law.AsOf;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;

/** Files of the medical-aid card, told in the words of a test, and what the law makes of them. */
public final class Verdicts {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final LocalDate RECEIVED = LocalDate.of(2026, 10, 5);
    private static final AmgSud CARD = new AmgSud();

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Map<String, Object>> members = new ArrayList<>();

    private Verdicts() {}

    /** A woman alone who lives in Dumbéa since March, works in Nouméa and earns 100,000 francs. */
    public static Verdicts aResident() {
        return new Verdicts()
                .with("application_date", RECEIVED.toString())
                .with("residence_province", "sud")
                .with("residence_since", "2026-03-02")
                .judged("centre_of_interests", "sud", "Vous travaillez à Nouméa et louez votre logement à Dumbéa.")
                .earning(100_000)
                .counted(1)
                .with("other_cover", false)
                .with("pregnant", false)
                .with("veteran", false);
    }

    public Verdicts with(String key, Object value) {
        facts.put(key, value);
        return this;
    }

    public Verdicts without(String key) {
        facts.remove(key);
        return this;
    }

    public Verdicts judged(String key, Object answer, String justification) {
        return with(key, Map.of("answer", answer, "justification", justification));
    }

    public Verdicts earning(long francs) {
        return judged("retained_resources", francs, "Moyenne des trois bulletins de salaire.");
    }

    public Verdicts counted(int persons) {
        return judged("persons_counted", persons, "Les personnes rattachées et vous.");
    }

    /** Lives nowhere for good. */
    public Verdicts passingThrough() {
        return judged("centre_of_interests", "aucune", "Vous êtes de passage, sans logement ni travail.");
    }

    public Verdicts child(UUID person, String name, LocalDate birth) {
        members.add(
                Map.of("person", person.toString(), "name", name, "link", "enfant", "birth_date", birth.toString()));
        return this;
    }

    public Map<String, Object> facts() {
        var map = new LinkedHashMap<>(facts);
        map.put("members", List.copyOf(members));
        return map;
    }

    public Assessment assessed() {
        return assessed(ParameterSet.shipped(), DAY);
    }

    public Assessment assessed(ParameterSet parameters, LocalDate day) {
        return switch (CARD.read(facts(), day)) {
            case FactsReading.Read(var read) -> CARD.assess(read, parameters, AsOf.on(day));
            case FactsReading.Refused(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }
}
