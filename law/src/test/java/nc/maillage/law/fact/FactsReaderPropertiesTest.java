package nc.maillage.law.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever map comes in, the answer is facts that can be judged and written back, or the fields that are wrong. */
class FactsReaderPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Scheme SCHEME = Schemes.byKey("amg-sud").orElseThrow();

    @Property(tries = 1000)
    void a_map_is_either_understood_whole_or_refused_field_by_field(@ForAll("maps") Map<String, Object> map) {
        switch (SCHEME.read(map, DAY)) {
            case FactsReading.Read(Facts facts) -> understood(facts);
            case FactsReading.Refused(List<FactProblem> problems) ->
                assertThat(problems).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.path()).isNotBlank();
                    assertThat(problem.message()).isNotBlank();
                });
        }
    }

    private static void understood(Facts facts) {
        Map<String, Object> written = facts.toMap();
        assertThat(SCHEME.read(written, DAY))
                .isInstanceOfSatisfying(
                        FactsReading.Read.class,
                        again -> assertThat(again.facts().toMap()).isEqualTo(written));
        Assessment assessment = SCHEME.assess(facts, ParameterSet.shipped(), AsOf.on(DAY));
        assertThat(assessment.summary()).isNotBlank();
        assertThat(assessment.conditions()).isNotEmpty();
    }

    @Provide
    Arbitrary<Map<String, Object>> maps() {
        Arbitrary<String> keys = Arbitraries.of(SCHEME.facts().stream()
                .filter(fact -> !fact.perMember())
                .map(FactDefinition::key)
                .toList());
        Arbitrary<Object> members = Arbitraries.maps(Arbitraries.of("person", "name", "link", "birth_date"), values())
                .ofMaxSize(4)
                .list()
                .ofMaxSize(4)
                .map(list -> list);
        Arbitrary<Map<String, Object>> facts =
                Arbitraries.maps(keys, Arbitraries.oneOf(values(), judged())).ofMaxSize(12);
        return facts.flatMap(map -> members.map(list -> {
            map.put(Facts.MEMBERS, list);
            return map;
        }));
    }

    private static Arbitrary<Object> values() {
        return Arbitraries.of(
                "sud",
                "nord",
                "oui",
                "non",
                "ailleurs",
                "aucune",
                "enfant",
                "conjoint",
                "autre",
                "Ati",
                "Élie",
                "2026-10-05",
                "2026-04-05",
                "2010-02-28",
                "2026-02-30",
                "",
                0L,
                1L,
                4L,
                143_662L,
                -1L,
                true,
                false,
                BigInteger.TEN.pow(15));
    }

    private static Arbitrary<Object> judged() {
        return values().map(answer -> Map.of("answer", answer, "justification", "vu {plafond} $1 \\"));
    }
}
