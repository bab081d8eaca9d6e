package nc.maillage.keeping.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.configured.AidReading;
import nc.maillage.law.configured.AidSpecificationReader;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.people.Communes;
import nc.maillage.platform.French;
import nc.maillage.schemes.SchemeCatalogue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the codes of an extract into the words of the screens: schemes, communes, facts and their answers. */
final class PlainWords {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Scheme> own;

    private PlainWords(Map<String, Scheme> own) {
        this.own = own;
    }

    /** @param versions each specification of the aids that the collectivity set up itself, the newest of each last */
    static PlainWords with(List<String> versions) {
        var own = new HashMap<String, Scheme>();
        for (var version : versions) {
            if (AidSpecificationReader.read(JSON.readValue(version, MAP)) instanceof AidReading.Read(var read)) {
                own.put(read.getFirst().key(), ConfiguredAid.of(read));
            }
        }
        return new PlainWords(own);
    }

    void into(List<Map<String, Object>> rows) {
        for (var row : rows) {
            definition(row).ifPresent(fact -> {
                row.put("fait", fact.label());
                row.computeIfPresent("valeur", (name, value) -> answer(fact, String.valueOf(value)));
            });
            row.computeIfPresent("commune", (name, code) -> Communes.nameOf(String.valueOf(code)));
            row.computeIfPresent(
                    "dispositif", (name, key) -> scheme(key).map(Scheme::title).orElse(String.valueOf(key)));
        }
    }

    private Optional<Scheme> scheme(Object key) {
        return SchemeCatalogue.shipped()
                .byKey(String.valueOf(key))
                .or(() -> Optional.ofNullable(own.get(String.valueOf(key))));
    }

    private Optional<FactDefinition> definition(Map<String, Object> row) {
        var key = row.get("fait");
        var scheme = row.remove("_dispositif");
        return key == null || scheme == null
                ? Optional.empty()
                : scheme(scheme)
                        .flatMap(found -> Stream.of(false, true)
                                .flatMap(member -> found.sheet().find(String.valueOf(key), member).stream())
                                .findFirst());
    }

    private static String answer(FactDefinition fact, String json) {
        var value = JSON.readTree(json);
        var answer = value.isObject() && value.has("answer") ? value.get("answer") : value;
        return answer.isValueNode() ? word(fact, answer) : answer.toString();
    }

    private static String word(FactDefinition fact, JsonNode answer) {
        if (answer.isBoolean()) {
            return answer.booleanValue() ? "oui" : "non";
        }
        var text = answer.asString();
        try {
            return French.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return answer.isNumber() ? French.whole(answer.longValue()) : fact.labelOf(text);
        }
    }
}
