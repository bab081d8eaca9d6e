package nc.maillage.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class LeftOfTest {
    private static final AsOf DAY = AsOf.on(LocalDate.of(2026, 11, 24));
    private static final LegalReference TEXT = LegalReference.unread("Texte d’essai", "https://exemple.nc/");
    private static final ParameterKey GIVEN = ParameterKey.of("essai-montant");
    private static final ParameterKey CAP = ParameterKey.of("essai-plafond");
    private static final ParameterKey SHARE = ParameterKey.of("essai-part");
    private static final ParameterSet FIGURES =
            ParameterSet.of(List.of(figure(GIVEN, FigureUnit.FRANCS, 20_000), figure(CAP, FigureUnit.FRANCS, 30_000)));

    private static final FactSheet SHEET = new FactSheet();
    private static final FactKey<Francs> SPENT = SHEET.francs("spent", "Déjà versé", "Combien a déjà été versé\u202F?");
    private static final FactKey<Judgment<Francs>> RESOURCES =
            SHEET.judgedFrancs("resources", "Ressources", "Quelles ressources\u202F?");
    private static final FactKey<Judgment<Integer>> PERSONS =
            SHEET.judgedCount("persons", "Personnes", "Combien de personnes\u202F?");

    private static final Amount LEFT = left(CAP);
    private static final RuleInFrench FRENCH = new RuleInFrench(ParameterKey::name);

    @Test
    void what_was_spent_is_asked_for_and_never_supposed() {
        Assessment made = assessor(LEFT).assess(Facts.of(SHEET).build(), FIGURES, DAY);
        assertThat(made.proposal()).isEqualTo(Proposal.FOR_A_PERSON);
        assertThat(made.missing()).extracting(MissingFact::key).containsExactly("spent");
        assertThat(made.amounts().getFirst().exact()).isEmpty();
        assertThat(made.summary()).contains("Il manque\u00A0: déjà versé.");
    }

    @Test
    void it_is_never_over_what_is_left_nor_under_zero() {
        assertThat(List.of(0L, 10_000L, 10_001L, 29_999L, 30_000L, 30_001L, 1_000_000_000_000L))
                .extracting(LeftOfTest::after)
                .containsExactly(20_000L, 20_000L, 19_999L, 1L, 0L, 0L, 0L);
    }

    @Test
    void the_digest_moves_with_the_cap_and_the_page_tells_it() {
        assertThat(assessor(LEFT).digest()).isNotEqualTo(assessor(left(GIVEN)).digest());
        assertThat(FRENCH.tree(LEFT))
                .extracting(RuleLine::asMarkdown)
                .containsExactly(
                        "- **Aide**\u00A0: le plus petit de ce qui suit et de ce qui reste de [essai-plafond] une fois"
                                + " retiré «\u00A0Déjà versé\u00A0».",
                        "  - [essai-montant].");
        assertThat(FRENCH.tree(new Condition.Remains(clause("reste", ""), SPENT, CAP)))
                .extracting(RuleLine::asMarkdown)
                .containsExactly("- «\u00A0Déjà versé\u00A0» est strictement inférieur à [essai-plafond].");
    }

    @Test
    void a_ceiling_that_admits_itself_says_so_on_the_page_and_in_the_digest() {
        Condition strict = below(false);
        Condition inclusive = below(true);
        assertThat(FRENCH.tree(strict).getFirst().sentence()).contains("est strictement inférieur à [essai-plafond]");
        assertThat(FRENCH.tree(inclusive).getFirst().sentence()).contains("est d’au plus [essai-plafond]");
        assertThat(RuleText.of(inclusive)).isNotEqualTo(RuleText.of(strict));
    }

    private static long after(long spent) {
        return assessor(LEFT)
                .assess(Facts.of(SHEET).with(SPENT, Francs.of(spent)).build(), FIGURES, DAY)
                .amounts()
                .getFirst()
                .exact()
                .orElseThrow()
                .wholeExact();
    }

    private static Condition below(boolean inclusive) {
        return new Condition.Below(
                clause("plafond", ""), RESOURCES, new Ceiling(CAP, SHARE, SHARE, PERSONS, inclusive));
    }

    private static Amount left(ParameterKey cap) {
        return new Amount.LeftOf(clause("aide", "Aide"), new Amount.Figure(clause("montant", ""), GIVEN), SPENT, cap);
    }

    private static Assessor assessor(Amount amount) {
        Condition granted = new Condition.All(clause("rien", ""), List.of());
        return new Assessor("essai", "Essai", "essai.1", "l’aide", granted, List.of(GIVEN, CAP), Map.of())
                .withAmounts(amount);
    }

    private static Clause clause(String key, String title) {
        return Clause.of(TEXT, Grade.OFFICIAL, key, title);
    }

    private static Parameter figure(ParameterKey key, FigureUnit unit, long value) {
        return new Parameter(
                key,
                key.name(),
                unit,
                List.of(new DatedValue(
                        key,
                        Fraction.of(value),
                        unit,
                        LocalDate.of(2026, 1, 1),
                        false,
                        null,
                        TEXT,
                        Grade.OFFICIAL,
                        true)));
    }
}
