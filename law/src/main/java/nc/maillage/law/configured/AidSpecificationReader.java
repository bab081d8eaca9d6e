package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/**
 * « Lecteur de fiches d’aide »: from a neutral map (text, whole numbers, booleans, lists, maps), whatever file or form it comes from, to a
 * specification; every fault is told with its path, and nothing is kept of what has one.
 */
public final class AidSpecificationReader {
    private static final String VERSIONS = "versions";
    private static final Set<String> FIELDS = Set.of(
            "key",
            "version",
            "title",
            "granted",
            "collectivity",
            "for",
            "source",
            "applies_from",
            "applies_to",
            "attested",
            "known_from",
            "residence",
            "age",
            "household",
            "resources",
            "rights",
            "judged",
            "amount",
            "cap",
            "pieces",
            "open_questions",
            "examples");
    private static final Set<String> SOURCE =
            Set.of("text", "article", "paragraph", "date", "link", "grade", "confirmed");
    private static final Map<String, Grade> GRADES = Stream.of(Grade.values())
            .collect(Collectors.toMap(Grade::symbol, grade -> grade, (one, _) -> one, LinkedHashMap::new));
    private static final int MOST_VERSIONS = 9_999;

    private final List<AidProblem> problems = new ArrayList<>();

    private AidSpecificationReader() {}

    /**
     * One version, or several in {@code versions}: each then says what is its own, and the fields beside the list are those of all.
     */
    public static AidReading read(Map<String, ?> map) {
        AidSpecificationReader reader = new AidSpecificationReader();
        List<AidSpecification> read =
                map.get(VERSIONS) == null ? reader.one(map) : reader.several(map, map.get(VERSIONS));
        return reader.problems.isEmpty()
                ? new AidReading.Read(read)
                : new AidReading.Refused(List.copyOf(reader.problems));
    }

    private List<AidSpecification> one(Map<String, ?> map) {
        AidSpecification read = version("", map);
        return read == null ? List.of() : List.of(read);
    }

    private List<AidSpecification> several(Map<String, ?> map, @Nullable Object given) {
        if (!(given instanceof List<?> list) || list.isEmpty()) {
            problems.add(new AidProblem(VERSIONS, "une liste de versions est attendue"));
            return List.of();
        }
        List<AidSpecification> versions = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            String path = VERSIONS + "[" + at + "]";
            if (list.get(at) instanceof Map<?, ?> own) {
                Map<String, Object> whole = new LinkedHashMap<>(PlainMap.copyOf(map));
                whole.remove(VERSIONS);
                whole.putAll(PlainMap.copyOf(own));
                AidSpecification read = version(path, whole);
                if (read != null) {
                    versions.add(read);
                }
            } else {
                problems.add(new AidProblem(path, "des champs sont attendus ici"));
            }
        }
        if (problems.isEmpty()) {
            together(versions);
        }
        versions.sort(Comparator.comparing(each -> each.applies().from()));
        return List.copyOf(versions);
    }

    private void together(List<AidSpecification> versions) {
        for (int at = 1; at < versions.size(); at++) {
            AidSpecification later = versions.get(at);
            String path = VERSIONS + "[" + at + "].";
            for (AidSpecification earlier : versions.subList(0, at)) {
                if (!earlier.key().equals(later.key())) {
                    problems.add(new AidProblem(path + "key", "toutes les versions portent le même nom"));
                }
                if (earlier.version() == later.version()) {
                    problems.add(new AidProblem(path + "version", "cette version est donnée deux fois"));
                }
                if (earlier.applies().overlaps(later.applies())) {
                    problems.add(new AidProblem(
                            path + "applies_from",
                            "cette version s’applique des jours où s’applique déjà la version " + earlier.version()));
                }
            }
        }
    }

    private @Nullable AidSpecification version(String path, Map<String, ?> map) {
        int before = problems.size();
        AidFields fields = AidFields.of(path, map, problems, FIELDS);
        AidConditions conditions = AidConditionsReader.read(fields);
        AidTermsReader terms = new AidTermsReader(fields, conditions);
        String granted = fields.textOrNull("granted");
        AidSpecification read = new AidSpecification(
                key(fields),
                fields.numbers().count("version", 1, MOST_VERSIONS, "un numéro de version"),
                fields.text("title"),
                granted == null ? "l’aide" : granted,
                fields.text("collectivity"),
                fields.code("for", Beneficiary.byCode()),
                source(fields.part("source", SOURCE)),
                applies(fields),
                fields.yesOrNo("attested", false),
                fields.dateOrNull("known_from"),
                conditions,
                terms.amount(),
                terms.cap(),
                terms.pieces(),
                terms.questions(),
                terms.examples());
        if (problems.size() == before) {
            terms.check(read);
        }
        return problems.size() == before ? read : null;
    }

    private static String key(AidFields fields) {
        String key = fields.name("key");
        Schemes.byKey(key)
                .ifPresent(shipped -> fields.wrong(
                        "key",
                        "«\u00A0" + key + "\u00A0» est déjà le nom d’un dispositif livré\u00A0: " + shipped.title()));
        return key;
    }

    private static AidSource source(AidFields fields) {
        LegalReference reference = new LegalReference(
                fields.text("text"),
                fields.textOrNull("article"),
                fields.textOrNull("paragraph"),
                fields.date("date"),
                fields.textOrNull("link"));
        return new AidSource(reference, fields.code("grade", GRADES), fields.yesOrNo("confirmed", false));
    }

    private static Period applies(AidFields fields) {
        LocalDate from = fields.date("applies_from");
        LocalDate to = fields.dateOrNull("applies_to");
        if (to != null && to.isBefore(from)) {
            fields.wrong("applies_to", "le dernier jour vient avant le premier");
            return Period.since(from);
        }
        return new Period(from, to);
    }
}
