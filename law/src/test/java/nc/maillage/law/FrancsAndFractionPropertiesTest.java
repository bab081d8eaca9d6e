package nc.maillage.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class FrancsAndFractionPropertiesTest {

    @Property
    void adding_francs_is_exact_or_refused(@ForAll long left, @ForAll long right) {
        BigInteger exact = BigInteger.valueOf(left).add(BigInteger.valueOf(right));
        if (exact.bitLength() < 64) {
            assertThat(Francs.of(left).plus(Francs.of(right)).amount()).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(() -> Francs.of(left).plus(Francs.of(right))).isInstanceOf(ArithmeticException.class);
        }
    }

    @Property
    void fractions_compare_as_their_cross_products(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        int expected = big(a).multiply(big(d)).compareTo(big(c).multiply(big(b)));
        assertThat(Integer.signum(Fraction.of(a, b).compareTo(Fraction.of(c, d))))
                .isEqualTo(expected);
    }

    @Property
    void a_sum_is_exact_or_refused(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        BigInteger numerator = big(a).multiply(big(d)).add(big(c).multiply(big(b)));
        exactOrRefused(
                numerator, big(b).multiply(big(d)), () -> Fraction.of(a, b).plus(Fraction.of(c, d)));
    }

    @Example
    void a_sum_that_fits_once_reduced_is_given() {
        Fraction half = Fraction.of(Long.MAX_VALUE, 2);
        assertThat(half.plus(half)).isEqualTo(Fraction.of(Long.MAX_VALUE));
    }

    @Property
    void a_product_is_exact_or_refused(
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long a,
            @ForAll @LongRange(min = 1, max = 5_000_000_000L) long b,
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long c,
            @ForAll @LongRange(min = 1, max = 5_000_000_000L) long d) {
        exactOrRefused(
                big(a).multiply(big(c)),
                big(b).multiply(big(d)),
                () -> Fraction.of(a, b).times(Fraction.of(c, d)));
    }

    @Property
    void equal_fractions_are_equal_values(
            @ForAll @LongRange(min = -1000, max = 1000) long a,
            @ForAll @LongRange(min = 1, max = 1000) long b,
            @ForAll @LongRange(min = 1, max = 1000) long factor) {
        assertThat(Fraction.of(a * factor, b * factor)).isEqualTo(Fraction.of(a, b));
    }

    @Example
    void a_fraction_without_denominator_does_not_exist() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void a_fraction_has_one_form() {
        assertThat(Fraction.of(1, -2)).isEqualTo(Fraction.of(-3, 6));
        assertThat(Fraction.percent(20)).isEqualTo(Fraction.of(1, 5));
        assertThat(Fraction.of(6, 3).isWhole()).isTrue();
        assertThat(Fraction.of(7, 3).isWhole()).isFalse();
        assertThat(Fraction.of(6, 3)).hasToString("2");
        assertThat(Fraction.of(-7, 3)).hasToString("-7/3");
    }

    @Example
    void a_remainder_is_never_dropped_in_silence() {
        assertThatThrownBy(() -> Fraction.of(7, 2).wholeExact()).isInstanceOf(ArithmeticException.class);
    }

    private static void exactOrRefused(
            BigInteger numerator, BigInteger denominator, java.util.function.Supplier<Fraction> made) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (top.bitLength() < 64 && bottom.bitLength() < 64) {
            assertThat(made.get()).isEqualTo(new Fraction(top.longValueExact(), bottom.longValueExact()));
        } else {
            assertThatThrownBy(made::get).isInstanceOf(ArithmeticException.class);
        }
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
