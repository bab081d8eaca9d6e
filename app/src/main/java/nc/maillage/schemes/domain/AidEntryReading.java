package nc.maillage.schemes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nc.maillage.law.configured.AidProblem;
import nc.maillage.law.configured.AidReading;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.law.configured.AidSpecificationReader;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.CommuneChoices;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * « Lecture d’une saisie » : the specification that was typed, or null with every fault on its field.
 *
 * @param specification whole, with its examples
 */
public record AidEntryReading(@Nullable AidSpecification specification, FormErrors errors) {
    private static final int MOST_MONTHS = 1_200;
    private static final int OLDEST = 130;
    private static final int MOST_PAYMENTS = 31;

    /** @param collectivity by its French name */
    public static AidEntryReading of(AidEntry typed, int number, String collectivity, LocalDate today) {
        var entry = typed.tidied();
        var errors = new FormErrors();
        var map = new Terms(entry, new EntryFields(entry, errors)).map(number, collectivity, today);
        if (!ShortName.servesAnAid(String.valueOf(map.getOrDefault("key", "")))) {
            errors.add(
                    "key",
                    "Commencez par un mot de 2 à 12 lettres, comme « vacances » : il commence le numéro de chaque demande.");
        }
        return switch (AidSpecificationReader.read(map)) {
            case AidReading.Read(var versions) ->
                new AidEntryReading(errors.isEmpty() ? versions.getFirst() : null, errors);
            case AidReading.Refused(var problems) -> {
                problems.forEach(problem -> {
                    var field = FieldOfProblem.of(problem, entry);
                    errors.add(field, sentence(problem, AidChanges.label(field)));
                });
                yield new AidEntryReading(null, errors);
            }
        };
    }

    /** The short name that was typed, or the one that its title makes. */
    public static String key(AidEntry entry) {
        return entry.text("key").isEmpty() ? ShortName.of(entry.text("title")) : entry.text("key");
    }

    private static String sentence(AidProblem problem, String label) {
        var message = problem.message();
        return message.startsWith("il manque le champ") || message.equals("cette partie manque")
                ? label.isEmpty() ? "Remplissez ce champ." : "Remplissez « " + label + " »."
                : Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    /** The typed fields as the neutral map that the law reads. */
    private record Terms(AidEntry entry, EntryFields fields) {
        Map<String, Object> map(int number, String collectivity, LocalDate today) {
            return fields.part("")
                    .key("title")
                    .put("version", (long) number)
                    .put("collectivity", collectivity)
                    .text("title")
                    .text("granted")
                    .text("for")
                    .put("source", source())
                    .day("applies_from")
                    .day("applies_to")
                    .yes("attested")
                    .put("residence", residence())
                    .put("age", age())
                    .put("household", household())
                    .put("resources", new ResourceTerms(entry, fields).map())
                    .put("rights", rows("rights", this::right))
                    .put("judged", rows("judged", this::judged))
                    .put("amount", new ResourceTerms(entry, fields).amount())
                    .put("cap", cap())
                    .put("pieces", rows("pieces", this::piece))
                    .put("open_questions", rows("open_questions", prefix -> question(prefix, today)))
                    .put("examples", examples())
                    .map();
        }

        private Map<String, Object> source() {
            return fields.part("source.")
                    .text("text")
                    .text("article")
                    .text("paragraph")
                    .day("date")
                    .text("link")
                    .text("grade")
                    .yes("confirmed")
                    .map();
        }

        private @Nullable Map<String, Object> residence() {
            var communes = CommuneChoices.ALL.stream()
                    .map(Choice::value)
                    .filter(commune -> entry.is("residence.communes." + commune))
                    .toList();
            return communes.isEmpty() && entry.text("residence.months").isEmpty()
                    ? null
                    : fields.part("residence.")
                            .put("communes", communes)
                            .count("months", 0, MOST_MONTHS)
                            .map();
        }

        private @Nullable Map<String, Object> age() {
            return entry.text("age.min").isEmpty() && entry.text("age.max").isEmpty()
                    ? null
                    : fields.part("age.")
                            .count("min", 0, OLDEST)
                            .put("min_included", !entry.text("age.min_included").equals("non"))
                            .count("max", 0, OLDEST)
                            .put("max_included", !entry.text("age.max_included").equals("non"))
                            .map();
        }

        private @Nullable Map<String, Object> household() {
            var rows = rows(
                    "household.compositions",
                    prefix -> fields.part(prefix)
                            .key("label")
                            .text("label")
                            .put("accepted", !entry.text(prefix + "accepted").equals("non"))
                            .map());
            return rows.isEmpty()
                    ? null
                    : fields.part("household.")
                            .put("compositions", rows)
                            .yes("health")
                            .map();
        }

        private Map<String, Object> right(String prefix) {
            return fields.part(prefix)
                    .key("label")
                    .text("label")
                    .text("question")
                    .text("effect")
                    .map();
        }

        private Map<String, Object> judged(String prefix) {
            return fields.part(prefix)
                    .key("title")
                    .text("title")
                    .text("question")
                    .map();
        }

        private @Nullable Map<String, Object> cap() {
            return entry.text("cap.francs").isEmpty()
                            && entry.text("cap.payments").isEmpty()
                    ? null
                    : fields.part("cap.")
                            .francs("francs")
                            .count("payments", 1, MOST_PAYMENTS)
                            .map();
        }

        private Map<String, Object> piece(String prefix) {
            var when = entry.text(prefix + "when").split("=", 2);
            return fields.part(prefix)
                    .key("label")
                    .text("label")
                    .text("hint")
                    .put("when", when.length == 2 ? Map.of("fact", when[0], "answer", when[1]) : null)
                    .map();
        }

        private Map<String, Object> question(String prefix, LocalDate today) {
            var about = entry.text(prefix + "about");
            var part = fields.part(prefix)
                    .key("question")
                    .text("question")
                    .text("effect")
                    .text("owner")
                    .day("asked_on")
                    .put("about", about.isEmpty() ? List.of() : List.of(about.split(" ")));
            return entry.text(prefix + "asked_on").isEmpty()
                    ? part.put("asked_on", today.toString()).map()
                    : part.map();
        }

        private List<Map<String, Object>> rows(String list, Function<String, Map<String, Object>> read) {
            return IntStream.range(0, entry.rows(list))
                    .mapToObj(at -> read.apply("%s[%d].".formatted(list, at)))
                    .toList();
        }

        private List<Map<String, Object>> examples() {
            var maps = new ArrayList<Map<String, Object>>();
            for (var example : entry.examples()) {
                var map = new LinkedHashMap<String, Object>();
                map.put("name", example.name());
                map.put("date", example.day().toString());
                map.put("facts", example.facts());
                map.put("proposal", ExpectedOutcome.of(example.proposal()).code());
                var amount = example.amount();
                if (amount != null) {
                    map.put("amount", amount.amount());
                }
                maps.add(map);
            }
            return maps;
        }
    }
}
