package nc.maillage.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParameterOverlayTest {
    private static final ParameterKey SMAG = ParameterKey.of("smag-mensuel");
    private static final LocalDate EFFECT = LocalDate.of(2026, 12, 1);

    @Test
    void an_overlaid_value_applies_from_its_day_and_not_before() {
        ParameterSet set = ParameterSet.shipped().withOverlay(List.of(smag(145_000, EFFECT, EFFECT.minusDays(10))));
        assertThat(amount(set, EFFECT, EFFECT)).isEqualTo(145_000);
        assertThat(amount(set, EFFECT.minusDays(1), EFFECT)).isEqualTo(143_662);
    }

    @Test
    void a_value_is_not_used_on_a_day_when_it_was_not_known() {
        ParameterSet set = ParameterSet.shipped().withOverlay(List.of(smag(145_000, EFFECT, EFFECT.plusDays(20))));
        assertThat(amount(set, EFFECT.plusDays(5), EFFECT.plusDays(19))).isEqualTo(143_662);
        assertThat(amount(set, EFFECT.plusDays(5), EFFECT.plusDays(20))).isEqualTo(145_000);
    }

    @Test
    void a_later_publication_corrects_an_earlier_one_of_the_same_effect() {
        ParameterSet set = ParameterSet.shipped()
                .withOverlay(List.of(smag(145_000, EFFECT, EFFECT), smag(145_100, EFFECT, EFFECT.plusDays(3))));
        assertThat(amount(set, EFFECT, EFFECT)).isEqualTo(145_000);
        assertThat(amount(set, EFFECT, EFFECT.plusDays(3))).isEqualTo(145_100);
    }

    @Test
    void an_overlay_confirms_a_shipped_value_by_replacing_it() {
        LocalDate august = LocalDate.of(2026, 8, 1);
        ParameterSet set = ParameterSet.shipped().withOverlay(List.of(smag(143_662, august, null)));
        assertThat(set.find(SMAG, AsOf.on(august)).orElseThrow().confirmed()).isTrue();
        assertThat(set.parameter(SMAG).orElseThrow().values()).hasSize(10);
    }

    @Test
    void an_overlay_replaces_only_what_has_its_day_of_effect_and_its_day_of_publication() {
        LocalDate august = LocalDate.of(2026, 8, 1);
        ParameterSet otherPublication =
                ParameterSet.shipped().withOverlay(List.of(smag(1, august, august.plusDays(1))));
        ParameterSet otherEffect = ParameterSet.shipped().withOverlay(List.of(smag(1, august.plusDays(1), august)));
        assertThat(otherPublication.parameter(SMAG).orElseThrow().values()).hasSize(11);
        assertThat(otherEffect.parameter(SMAG).orElseThrow().values()).hasSize(11);
        assertThat(otherEffect.parameter(SMAG).orElseThrow().description())
                .isEqualTo(ParameterSet.shipped().parameter(SMAG).orElseThrow().description());
    }

    @Test
    void a_figure_known_to_the_overlay_alone_joins_the_set() {
        ParameterKey added = ParameterKey.of("montant-nouveau");
        DatedValue value = new DatedValue(
                added, Fraction.of(6), FigureUnit.DAYS, EFFECT, false, null, reference(), Grade.READING, false);
        ParameterSet set = ParameterSet.shipped().withOverlay(List.of(value));
        assertThat(set.find(added, AsOf.on(EFFECT))).contains(value.asValue());
        assertThat(ParameterSet.shipped().find(added, AsOf.on(EFFECT))).isEmpty();
    }

    @Test
    void a_figure_is_given_once() {
        Parameter smag = ParameterSet.shipped().parameter(SMAG).orElseThrow();
        assertThatThrownBy(() -> ParameterSet.of(List.of(smag, smag)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smag-mensuel");
        assertThat(ParameterSet.of(List.of(smag)).stream()).containsExactly(smag);
    }

    @Test
    void a_digest_covers_each_part_of_a_value_and_not_the_order_of_the_question() {
        ParameterSet shipped = ParameterSet.shipped();
        ParameterKey months = ParameterKey.of("amg-sud-residence-mois");
        AsOf day = AsOf.on(EFFECT);
        assertThat(shipped.digestOf(List.of(SMAG, months), day))
                .isEqualTo(shipped.digestOf(List.of(months, SMAG, SMAG), day))
                .isNotEqualTo(shipped.digestOf(List.of(SMAG), day));
        DatedValue value = smag(145_000, EFFECT, EFFECT);
        LegalReference other =
                new LegalReference("Arrêté d’essai", "article 2", null, null, "https://exemple.test/arrete");
        assertThat(Stream.of(
                                value,
                                value.withValue(Fraction.of(145_001)),
                                smag(145_000, EFFECT, EFFECT.minusDays(1)),
                                described(value, true, other, Grade.OFFICIAL, true),
                                described(value, false, other, Grade.OFFICIAL, true),
                                described(value, false, reference(), Grade.PRESS, true),
                                described(value, false, reference(), Grade.OFFICIAL, false))
                        .map(each -> shipped.withOverlay(List.of(each)).digestOf(List.of(SMAG), day)))
                .doesNotHaveDuplicates();
    }

    private static DatedValue described(
            DatedValue value, boolean attested, LegalReference reference, Grade grade, boolean confirmed) {
        return new DatedValue(
                value.key(),
                value.value(),
                value.unit(),
                value.appliesFrom(),
                attested,
                value.publishedOn(),
                reference,
                grade,
                confirmed);
    }

    @Test
    void the_digest_moves_with_any_figure_and_only_then() {
        ParameterSet shipped = ParameterSet.shipped();
        ParameterSet overlaid = shipped.withOverlay(List.of(smag(145_000, EFFECT, EFFECT)));
        assertThat(overlaid.digest()).isNotEqualTo(shipped.digest());
        assertThat(shipped.withOverlay(List.of()).digest()).isEqualTo(shipped.digest());
        AsOf before = AsOf.on(EFFECT.minusDays(1));
        assertThat(overlaid.digestOf(List.of(SMAG), before)).isEqualTo(shipped.digestOf(List.of(SMAG), before));
    }

    @Test
    void an_overlay_cannot_change_what_a_parameter_counts() {
        DatedValue inMonths = new DatedValue(
                SMAG, Fraction.of(6), FigureUnit.MONTHS, EFFECT, false, null, reference(), Grade.OFFICIAL, true);
        assertThatThrownBy(() -> ParameterSet.shipped().withOverlay(List.of(inMonths)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter smag-mensuel counts FRANCS_PER_MONTH, not MONTHS");
    }

    @Test
    void the_effective_figures_are_exported_in_the_format_of_the_files() {
        String yaml = ParameterSet.shipped()
                .withOverlay(List.of(smag(145_000, EFFECT, EFFECT)))
                .toYaml();
        assertThat(yaml.split("---\n"))
                .hasSize(Math.toIntExact(ParameterSet.shipped().stream().count()))
                .anySatisfy(document -> assertThat(document).contains("key: smag-mensuel", "value: 145000"));
    }

    private static long amount(ParameterSet set, LocalDate day, LocalDate knownOn) {
        return set.find(SMAG, new AsOf(day, knownOn)).orElseThrow().value().wholeExact();
    }

    private static DatedValue smag(long amount, LocalDate from, @Nullable LocalDate publishedOn) {
        return new DatedValue(
                SMAG,
                Fraction.of(amount),
                FigureUnit.FRANCS_PER_MONTH,
                from,
                false,
                publishedOn,
                reference(),
                Grade.OFFICIAL,
                true);
    }

    private static LegalReference reference() {
        return new LegalReference("Arrêté d’essai", null, null, null, "https://exemple.test/arrete");
    }
}
