package nc.maillage.law.amg.sud;

import static nc.maillage.law.amg.sud.ApplicantFixtures.judged;
import static nc.maillage.law.amg.sud.ApplicantFixtures.someoneWhoFulfilsEverything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Grade;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.CalculationLine;
import nc.maillage.law.assessment.UsedFact;
import nc.maillage.law.assessment.UsedParameter;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

/** What a verdict says that it rests on. */
class GroundsOfTheCardTest {
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));
    private final AmgSud scheme = new AmgSud();

    @Test
    void a_refusal_on_the_ceiling_hangs_on_an_unconfirmed_wage() {
        Assessment refusal = assess(tooRich());
        assertThat(refusal.unconfirmedParameters()).containsExactly("smag-mensuel");
    }

    @Test
    void a_refusal_on_residence_alone_does_not() {
        Assessment refusal = assess(someoneWhoFulfilsEverything()
                .with(AmgSudFacts.RESIDENCE_SINCE, ApplicantFixtures.APPLIED.minusMonths(1)));
        assertThat(refusal.unconfirmedParameters()).isEmpty();
    }

    @Test
    void a_grant_rests_on_all_its_conditions_and_the_worst_of_their_grades() {
        assertThat(assess(someoneWhoFulfilsEverything()).worstGrade()).isEqualTo(Grade.PRESS);
    }

    @Test
    void a_card_m_out_of_the_south_rests_on_a_reading_of_the_service() {
        Assessment card = assess(tooRich()
                .with(AmgSudFacts.RESIDENCE_PROVINCE, "nord")
                .with(AmgSudFacts.PREGNANT, true)
                .with(AmgSudFacts.CARD_M_ELSEWHERE, judged(AmgSudFacts.YES)));
        assertThat(card.category()).isEqualTo("M");
        assertThat(card.worstGrade()).isEqualTo(Grade.READING);
    }

    @Test
    void the_ceiling_is_written_line_by_line_and_exactly() {
        VerdictNode resources =
                node(assess(someoneWhoFulfilsEverything().with(AmgSudFacts.PERSONS_COUNTED, judged(4))), "ressources");
        assertThat(resources.calculation())
                .filteredOn(line -> line.table().equals("Plafond"))
                .extracting(line -> Fraction.of(line.numerator(), line.denominator()))
                .containsExactly(Fraction.of(143_662), Fraction.of(430_986, 5), Fraction.of(1_149_296, 5));
        assertThat(resources.calculation()).filteredOn(CalculationLine::total).hasSize(2);
    }

    @Test
    void another_count_of_persons_is_shown_with_what_it_would_change() {
        Assessment near = assess(someoneWhoFulfilsEverything()
                .with(AmgSudFacts.RETAINED_RESOURCES, judged(Francs.of(150_000)))
                .member(member -> member.with(AmgSudFacts.MEMBER_NAME, "Steeve")
                        .with(AmgSudFacts.MEMBER_LINK, AmgSudFacts.CHILD)
                        .with(AmgSudFacts.MEMBER_BIRTH_DATE, LocalDate.of(2000, 1, 1))));
        assertThat(node(near, "ressources").calculation())
                .filteredOn(line -> line.table().startsWith("Avec un autre nombre"))
                .singleElement()
                .satisfies(line -> assertThat(line.source()).isEqualTo("le résultat serait l’inverse"));
    }

    @Test
    void each_condition_names_its_facts_and_its_figures() {
        VerdictNode duration = node(assess(someoneWhoFulfilsEverything()), "residence-duree");
        assertThat(duration.facts())
                .extracting(UsedFact::key, UsedFact::raw)
                .containsExactly(tuple("residence_since", "2010-01-01"), tuple("application_date", "2026-10-05"));
        assertThat(duration.parameters()).extracting(UsedParameter::key).containsExactly("amg-sud-residence-mois");
        assertThat(duration.reference().inFrench()).endsWith("article à confirmer");
    }

    @Test
    void a_refused_person_is_not_told_about_cards_never_asked_for() {
        Assessment refusal = assess(tooRich());
        assertThat(refusal.summary()).doesNotContain("enceinte", "combattant");
        assertThat(refusal.conditions())
                .filteredOn(node -> node.key().startsWith("carte-"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.toThePerson()).isEmpty());
    }

    @Test
    void the_letter_speaks_to_the_person() {
        assertThat(node(assess(tooRich()), "ressources").toThePerson().replace('\u00A0', ' '))
                .isEqualTo(
                        "Vos ressources sont de 900 000 F par mois, ce n’est pas moins que le plafond de 143 662 F pour"
                                + " 1 personne.");
    }

    @Test
    void the_same_facts_and_figures_give_the_same_document() {
        assertThat(assess(tooRich())).isEqualTo(assess(tooRich()));
    }

    @Test
    void the_digests_move_with_the_figures_and_not_with_the_facts() {
        Assessment before = assess(tooRich());
        DatedValue smag = ParameterSet.shipped()
                .parameter(AmgSudParameters.SMAG)
                .flatMap(parameter -> parameter.at(TODAY))
                .orElseThrow();
        ParameterSet raised = ParameterSet.shipped().withOverlay(List.of(smag.withValue(Fraction.of(150_000))));
        Assessment after = scheme.assess(tooRich().build(), raised, TODAY);
        assertThat(after.parameterDigest()).isNotEqualTo(before.parameterDigest());
        assertThat(after.ruleDigest()).isEqualTo(before.ruleDigest()).isEqualTo(scheme.ruleDigest());
        assertThat(assess(someoneWhoFulfilsEverything()).parameterDigest()).isEqualTo(before.parameterDigest());
    }

    @Test
    void braces_typed_in_a_justification_are_kept_as_typed() {
        Map<String, Object> facts = someoneWhoFulfilsEverything().build().toMap();
        facts.put("centre_of_interests", Map.of("answer", "sud", "justification", "Vu {plafond} et $1."));
        var read = (FactsReading.Read) scheme.read(facts, TODAY.day());
        Assessment assessment = scheme.assess(read.facts(), ParameterSet.shipped(), TODAY);
        assertThat(node(assessment, "centre-des-interets").reason()).endsWith("Vu {plafond} et $1.");
    }

    private static Facts.Builder tooRich() {
        return someoneWhoFulfilsEverything().with(AmgSudFacts.RETAINED_RESOURCES, judged(Francs.of(900_000)));
    }

    private Assessment assess(Facts.Builder facts) {
        return scheme.assess(facts.build(), ParameterSet.shipped(), TODAY);
    }

    private static VerdictNode node(Assessment assessment, String key) {
        return assessment.conditions().stream()
                .flatMap(node -> Stream.concat(Stream.of(node), node.children().stream()))
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
