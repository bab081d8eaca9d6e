package nc.maillage.law;

import java.math.BigInteger;

/** « Fraction exacte »: reduced, with a positive denominator. An overflow is an exception, never a silent wrap. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    public Fraction {
        if (denominator == 0) {
            throw new ArithmeticException("a fraction needs a denominator other than zero");
        }
        if (denominator < 0) {
            numerator = Math.negateExact(numerator);
            denominator = Math.negateExact(denominator);
        }
        if (denominator != 1) {
            long divisor = greatestCommonDivisor(numerator, denominator);
            numerator /= divisor;
            denominator /= divisor;
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    public static Fraction percent(long percent) {
        return new Fraction(percent, 100);
    }

    public Fraction plus(Fraction other) {
        if (denominator == other.denominator) {
            long sum = numerator + other.numerator;
            if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                return new Fraction(sum, denominator);
            }
        }
        if (fits(numerator, other.denominator)
                && fits(other.numerator, denominator)
                && fits(denominator, other.denominator)) {
            long left = numerator * other.denominator;
            long right = other.numerator * denominator;
            long sum = left + right;
            if (((left ^ sum) & (right ^ sum)) >= 0) {
                return new Fraction(sum, denominator * other.denominator);
            }
        }
        return reduced(
                big(numerator)
                        .multiply(big(other.denominator))
                        .add(big(other.numerator).multiply(big(denominator))),
                big(denominator).multiply(big(other.denominator)));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction negated() {
        return new Fraction(Math.negateExact(numerator), denominator);
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    public Fraction times(Fraction other) {
        if (fits(numerator, other.numerator) && fits(denominator, other.denominator)) {
            return new Fraction(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(
                big(numerator).multiply(big(other.numerator)), big(denominator).multiply(big(other.denominator)));
    }

    public boolean isWhole() {
        return denominator == 1;
    }

    /** The whole number; throws where there is a remainder, since dropping it would be an unnamed rounding. */
    public long wholeExact() {
        if (denominator != 1) {
            throw new ArithmeticException(numerator + "/" + denominator + " is not whole");
        }
        return numerator;
    }

    /** Exact whatever the sizes: the cross products are taken on 128 bits. */
    @Override
    public int compareTo(Fraction other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long leftHigh = Math.multiplyHigh(numerator, other.denominator);
        long rightHigh = Math.multiplyHigh(other.numerator, denominator);
        return leftHigh != rightHigh
                ? Long.compare(leftHigh, rightHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static boolean fits(long left, long right) {
        return Math.multiplyHigh(left, right) == (left * right) >> 63;
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Fraction(
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static long greatestCommonDivisor(long first, long second) {
        long a = first;
        long b = second;
        while (b != 0) {
            long remainder = a % b;
            a = b;
            b = remainder;
        }
        return Math.abs(a);
    }
}
