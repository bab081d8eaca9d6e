package nc.maillage.law.scheme;

/** « En vigueur ou non »: whether a scheme has all its figures on a day, as known on another. */
public sealed interface InForce {
    /** Every figure is there. */
    record Yes() implements InForce {}

    /** The message says in French what is lacking and since when it is known. */
    record No(String message) implements InForce {}
}
