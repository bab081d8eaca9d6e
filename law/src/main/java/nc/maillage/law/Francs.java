package nc.maillage.law;

/** « Francs CFP »: a whole amount; the currency has no subunit, so nothing smaller can be stored. */
public record Francs(long amount) implements Comparable<Francs> {
    public static final Francs ZERO = new Francs(0);

    public static Francs of(long amount) {
        return new Francs(amount);
    }

    /** Fails rather than wraps past the bounds of a {@code long}. */
    public Francs plus(Francs other) {
        return new Francs(Math.addExact(amount, other.amount));
    }

    public Francs minus(Francs other) {
        return new Francs(Math.subtractExact(amount, other.amount));
    }

    public Fraction asFraction() {
        return Fraction.of(amount);
    }

    @Override
    public int compareTo(Francs other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return FrenchText.francs(this);
    }
}
