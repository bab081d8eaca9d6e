package nc.maillage.law.amg.sud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Francs;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/** The rule as a value against the same rule written by hand, on cases drawn around every threshold. */
class OracleTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 10, 5);
    private static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 11, 24));
    private final AmgSud scheme = new AmgSud();

    @Property(tries = 2000)
    void the_rule_and_the_hand_written_one_agree(@ForAll("cases") Case drawn) {
        Assessment assessment = scheme.assess(drawn.facts(), ParameterSet.shipped(), AS_OF);
        assertThat(assessment.proposal() + " " + assessment.category()).isEqualTo(HandWrittenCard.judge(drawn));
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open")
                .isEqualTo(assessment.proposal() != Proposal.FOR_A_PERSON);
    }

    /** A drawn case; null is what is not known. */
    record Case(
            @Nullable String province,
            @Nullable Integer daysFromSixMonths,
            @Nullable String onTheDay,
            @Nullable String centre,
            @Nullable Integer persons,
            @Nullable Integer francsFromCeiling,
            @Nullable Boolean cover,
            @Nullable Boolean pregnant,
            @Nullable Boolean veteran,
            @Nullable String cardM,
            @Nullable String cardC,
            List<Tuple2<String, Integer>> members) {

        static final LocalDate SIX_MONTHS_BEFORE = LocalDate.of(2026, 4, 5);

        /** The greatest whole amount under the ceiling, or on it, moved by the drawn francs. */
        long amount() {
            int counted = persons == null ? 1 : persons;
            return 143_662L * (5 + counted - 1) / 5 + (francsFromCeiling == null ? 0 : francsFromCeiling);
        }

        Facts facts() {
            Facts.Builder facts = Facts.of(AmgSudFacts.SHEET).with(AmgSudFacts.APPLICATION_DATE, APPLIED);
            put(facts, AmgSudFacts.RESIDENCE_PROVINCE, province);
            put(facts, AmgSudFacts.OTHER_COVER, cover);
            put(facts, AmgSudFacts.PREGNANT, pregnant);
            put(facts, AmgSudFacts.VETERAN, veteran);
            if (daysFromSixMonths != null) {
                facts.with(AmgSudFacts.RESIDENCE_SINCE, SIX_MONTHS_BEFORE.minusDays(daysFromSixMonths));
            }
            judged(facts, AmgSudFacts.RESIDENCE_ON_THE_DAY, onTheDay);
            judged(facts, AmgSudFacts.CENTRE_OF_INTERESTS, centre);
            judged(facts, AmgSudFacts.CARD_M_ELSEWHERE, cardM);
            judged(facts, AmgSudFacts.CARD_C_CONDITIONS, cardC);
            judged(facts, AmgSudFacts.PERSONS_COUNTED, persons);
            judged(facts, AmgSudFacts.RETAINED_RESOURCES, francsFromCeiling == null ? null : Francs.of(amount()));
            IntStream.range(0, members.size()).forEach(at -> facts.member(member -> described(member, at)));
            return facts.build();
        }

        private Facts.Builder described(Facts.Builder member, int at) {
            int daysFromMajority = members.get(at).get2();
            return member.with(AmgSudFacts.MEMBER_NAME, "Personne " + at)
                    .with(AmgSudFacts.MEMBER_LINK, members.get(at).get1())
                    .with(
                            AmgSudFacts.MEMBER_BIRTH_DATE,
                            LocalDate.of(2008, 10, 5).plusDays(daysFromMajority));
        }

        private static <T> void put(Facts.Builder facts, FactKey<T> key, @Nullable T value) {
            if (value != null) {
                facts.with(key, value);
            }
        }

        private static <T> void judged(
                Facts.Builder facts, FactKey<nc.maillage.law.fact.Judgment<T>> key, @Nullable T answer) {
            if (answer != null) {
                facts.with(key, ApplicantFixtures.judged(answer));
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, 11).list().ofSize(11);
        Arbitrary<List<Tuple2<String, Integer>>> members = Combinators.combine(
                        Arbitraries.of("conjoint", "enfant", "autre"),
                        Arbitraries.integers().between(-2, 2))
                .as(Tuple::of)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(picks, members).as(OracleTest::drawn);
    }

    private static Case drawn(List<Integer> picks, List<Tuple2<String, Integer>> members) {
        List<Integer> pick = new ArrayList<>(picks);
        return new Case(
                pick(pick, "sud", "sud", "sud", "nord", null),
                pick(pick, 0, 0, 1, -1, 30, null),
                pick(pick, "oui", "non", null),
                pick(pick, "sud", "sud", "sud", "sud", "ailleurs", "aucune", null),
                pick(pick, 1, 2, 3, 4, 5, 6, 11, null),
                pick(pick, 0, 1, -1, -1, -5000, 5000, null),
                pick(pick, true, false, null),
                pick(pick, true, false, null),
                pick(pick, true, false, null),
                pick(pick, "oui", "non", null),
                pick(pick, "oui", "non", null),
                members);
    }

    @SafeVarargs
    private static <T> @Nullable T pick(List<Integer> picks, @Nullable T... choices) {
        return choices[picks.removeFirst() % choices.length];
    }

    /** Known to the tests alone, so that both sides cannot share a mistake. */
    static final Map<Integer, Proposal> PROPOSALS =
            Map.of(0, Proposal.GRANT, 1, Proposal.FOR_A_PERSON, 2, Proposal.REFUSE);
}
