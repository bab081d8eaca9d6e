package nc.maillage.law.configured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.CaseSteps;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.OpenQuestion;
import org.junit.jupiter.api.Test;

class ConfiguredAidTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final AidSpecification PLAIN = Aids.capped(new AidCap(Francs.of(30_000), 2), Francs.of(20_000));
    private static final Period NEXT = Period.since(LocalDate.of(2026, 1, 1));

    @Test
    void two_versions_that_meet_or_are_not_of_one_aid_are_refused() {
        assertThatThrownBy(() -> ConfiguredAid.of(PLAIN, Aids.dated(PLAIN, 2, PLAIN.applies())))
                .hasMessageContaining("secours.1");
        assertThatThrownBy(() -> ConfiguredAid.of(PLAIN, Aids.dated(PLAIN, 1, NEXT)))
                .hasMessageContaining("two versions");
        assertThatThrownBy(() -> ConfiguredAid.of(List.of())).hasMessageContaining("at least one");
    }

    @Test
    void each_day_has_the_sheet_and_the_figures_of_its_version() {
        AidSpecification next =
                Aids.paying(Aids.dated(Aids.asking(ceiling(72_000)), 2, NEXT), new AidAmount.Fixed(Francs.of(25_000)));
        ConfiguredAid aid = ConfiguredAid.of(next, PLAIN);
        assertThat(aid.ruleVersion()).isEqualTo("secours.2");
        assertThat(aid.at(DAY).orElseThrow().sheet().find(AidFacts.PAID_THIS_YEAR, false))
                .isPresent();
        assertThat(aid.sheet().find(AidFacts.PAID_THIS_YEAR, false)).isEmpty();
        assertThat(aid.at(DAY.minusYears(1))).isEmpty();
        assertThat(granted(aid, Map.of("paid_this_year", 0L, "payments_this_year", "0"), DAY))
                .isEqualTo("Accorder le secours à 1 personne. Secours : 20 000 F.");
        assertThat(granted(
                        aid, Map.of("persons_counted", judged(1), "retained_resources", judged(72_000)), NEXT.from()))
                .isEqualTo("Accorder le secours à 1 personne. Secours : 25 000 F.");
    }

    @Test
    void facts_on_the_sheet_of_another_version_keep_what_both_ask_alike_and_suppose_nothing() {
        AidSpecification next = Aids.dated(Aids.capped(new AidCap(Francs.of(30_000), 1), Francs.of(20_000)), 2, NEXT);
        ConfiguredAid aid = ConfiguredAid.of(PLAIN, next);
        Facts paid = read(aid, Map.of("paid_this_year", 12_000L, "payments_this_year", "0"), DAY);
        assertThat(aid.proposal(paid, ParameterSet.shipped(), AsOf.on(NEXT.from())))
                .isEqualTo(Proposal.GRANT);
        Facts twice = read(aid, Map.of("paid_this_year", 12_000L, "payments_this_year", "2"), DAY);
        Assessment other = aid.assess(twice, ParameterSet.shipped(), AsOf.on(NEXT.from()));
        assertThat(other.proposal()).isEqualTo(Proposal.FOR_A_PERSON);
        assertThat(other.missing()).extracting(MissingFact::key).containsExactly("payments_this_year");
    }

    @Test
    void it_is_not_in_force_before_it_is_known_nor_once_it_has_ended() {
        ConfiguredAid aid = ConfiguredAid.of(PLAIN);
        assertThat(aid.inForce(ParameterSet.shipped(), AsOf.on(DAY))).isInstanceOf(InForce.Yes.class);
        assertThat(message(aid, new AsOf(DAY, LocalDate.of(2024, 12, 31))))
                .isEqualTo("le 31 décembre 2024, cette version de l’aide n’était pas encore connue : elle l’est depuis"
                        + " le 1er janvier 2025");
        assertThat(message(aid, AsOf.on(LocalDate.of(2024, 12, 31)))).contains("depuis le 1er janvier 2025");
        assertThat(message(aid, AsOf.on(NEXT.from()))).contains("arrêtée le 31 décembre 2025");
    }

    @Test
    void the_digest_moves_with_the_days_the_text_the_tree_and_each_figure() {
        AidSource press = new AidSource(PLAIN.source().reference(), Grade.PRESS, true);
        AidSource later = new AidSource(
                new LegalReference("Délibération d’essai", null, null, LocalDate.of(2024, 12, 2), null),
                Grade.OFFICIAL,
                true);
        List<AidSpecification> changed = List.of(
                PLAIN,
                Aids.from(PLAIN, press),
                Aids.from(PLAIN, later),
                Aids.dated(PLAIN, 2, PLAIN.applies()),
                Aids.dated(PLAIN, 1, NEXT),
                Aids.paying(PLAIN, new AidAmount.Fixed(Francs.of(20_001))),
                Aids.paying(PLAIN, new AidAmount.Judged("Combien ?")),
                Aids.capped(new AidCap(Francs.of(30_001), 2), Francs.of(20_000)),
                Aids.capped(new AidCap(Francs.of(30_000), 3), Francs.of(20_000)),
                Aids.capped(new AidCap(Francs.of(30_000), null), Francs.of(20_000)),
                Aids.asking(ceiling(1)),
                Aids.asking(ceiling(2)),
                Aids.asking(new AidResources.PerPerson(Francs.of(1), Fraction.of(20), Frequency.MONTHLY, false)),
                Aids.aged(new AidAge(3, true, null, true)),
                Aids.aged(new AidAge(3, false, null, true)),
                Aids.living(new AidResidence(List.of("98818"), 6)),
                Aids.living(new AidResidence(List.of("98817"), 6)));
        Set<String> digests = new HashSet<>();
        changed.forEach(each -> digests.add(ConfiguredAid.of(each).ruleDigest()));
        assertThat(digests).hasSameSizeAs(changed);
        assertThat(ConfiguredAid.of(PLAIN).ruleDigest())
                .isEqualTo(ConfiguredAid.of(PLAIN.withExamples(AidModels.vacancesNoumea()
                                .specifications()
                                .getFirst()
                                .examples()))
                        .ruleDigest());
    }

    @Test
    void a_figure_laid_over_beside_it_changes_nothing() {
        ConfiguredAid aid = ConfiguredAid.of(PLAIN);
        ParameterSet own = aid.laidOver(ParameterSet.shipped());
        ParameterSet meddled = own.withOverlay(aid.parameters().stream()
                .map(key -> own.parameter(key).orElseThrow().values().getFirst().withValue(Fraction.ONE))
                .toList());
        Facts file = read(aid, Map.of("paid_this_year", 15_000L, "payments_this_year", "1"), DAY);
        assertThat(aid.assess(file, meddled, AsOf.on(DAY)))
                .isEqualTo(aid.assess(file, ParameterSet.shipped(), AsOf.on(DAY)));
        assertThat(aid.assess(file, meddled, AsOf.on(DAY)).parameterDigest())
                .isEqualTo(own.digestOf(aid.parameters(), AsOf.on(DAY)));
    }

    @Test
    void an_amount_within_what_is_left_says_so_in_french() {
        ConfiguredAid aid = ConfiguredAid.of(PLAIN);
        Facts file = read(aid, Map.of("paid_this_year", 15_000L, "payments_this_year", "1"), DAY);
        Assessment made = aid.assess(file, ParameterSet.shipped(), AsOf.on(DAY));
        assertThat(CaseSteps.plain(made.amounts().getFirst().node().reason()))
                .isEqualTo(
                        "Le texte donne 20 000 F. Le plafond de l’année est de 30 000 F, 15 000 F déjà versés : l’aide"
                                + " est de 15 000 F.");
        assertThat(made.amounts().getFirst().node().facts()).extracting("key").contains("paid_this_year");
    }

    @Test
    void what_the_examples_leave_untried_is_told_side_by_side() {
        AidExample one = new AidExample(
                "Rien encore",
                DAY,
                Map.of("application_date", "2025-06-30", "paid_this_year", 0, "payments_this_year", "0"),
                Proposal.GRANT,
                Francs.of(20_000));
        AidCheck check = ConfiguredAid.of(PLAIN.withExamples(List.of(one))).check();
        assertThat(check.passes()).isTrue();
        assertThat(check.untried())
                .extracting(untried -> untried.key() + " " + untried.fulfilled())
                .containsExactlyInAnyOrder("plafond-en-francs false", "plafond-en-versements false");
        assertThat(CaseSteps.plain(check.untried().getFirst().message()))
                .isEqualTo("« Ne pas avoir épuisé le plafond de l’année » : aucun exemple où cette condition n’est pas"
                        + " remplie");
    }

    @Test
    void an_age_that_is_reached_is_the_good_side_of_its_threshold() {
        AidSpecification adults = Aids.aged(new AidAge(18, true, 60, false));
        AidExample one = new AidExample(
                "Trente ans",
                DAY,
                Map.of("application_date", "2025-06-30", "birth_date", "1995-01-01"),
                Proposal.GRANT,
                Francs.of(1_000));
        assertThat(ConfiguredAid.of(adults.withExamples(List.of(one))).check().untried())
                .extracting(untried -> untried.threshold() + " " + untried.fulfilled())
                .containsExactly("Avoir l’âge demandé false", "Ne pas avoir dépassé l’âge false");
    }

    @Test
    void an_example_that_gives_something_else_fails_and_an_aid_without_one_does_not_pass() {
        assertThat(ConfiguredAid.of(PLAIN).check().passes()).isFalse();
        Map<String, Object> facts = Map.of("paid_this_year", 15_000L, "payments_this_year", "1");
        for (AidExample wrong : List.of(
                new AidExample("Montant", DAY, facts, Proposal.GRANT, Francs.of(20_000)),
                new AidExample("Sans montant", DAY, facts, Proposal.GRANT, null),
                new AidExample("Sens", DAY, facts, Proposal.REFUSE, null),
                new AidExample("Illisible", DAY, Map.of("taille", 3), Proposal.GRANT, Francs.of(15_000)),
                new AidExample("Hors du temps", NEXT.from(), facts, Proposal.GRANT, Francs.of(15_000)))) {
            AidCheck check =
                    ConfiguredAid.of(PLAIN.withExamples(List.of(wrong))).check();
            assertThat(check.passes()).as(wrong.name()).isFalse();
            assertThat(check.failures()).hasSize(1);
        }
    }

    @Test
    void what_is_open_is_cited_where_it_matters() {
        assertThat(AidModels.vacancesNoumea().openQuestions())
                .extracting(OpenQuestion::key)
                .contains("VN-01", "VN-09");
    }

    private static AidResources ceiling(long francs) {
        return new AidResources.PerPerson(Francs.of(francs), Fraction.of(20), Frequency.MONTHLY, true);
    }

    private static Map<String, Object> judged(long answer) {
        return Map.of("answer", answer, "justification", "Au vu des pièces.");
    }

    private static Facts read(ConfiguredAid aid, Map<String, Object> facts, LocalDate day) {
        return ((FactsReading.Read) aid.read(facts, day)).facts();
    }

    private static String granted(ConfiguredAid aid, Map<String, Object> facts, LocalDate day) {
        return CaseSteps.plain(aid.assess(read(aid, facts, day), ParameterSet.shipped(), AsOf.on(day))
                .summary());
    }

    private static String message(ConfiguredAid aid, AsOf asOf) {
        return aid.inForce(ParameterSet.shipped(), asOf) instanceof InForce.No(String message)
                ? CaseSteps.plain(message)
                : "";
    }
}
