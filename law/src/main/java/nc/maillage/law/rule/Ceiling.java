package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;

/**
 * « Plafond »: a base, a share of it for the first person and another for each further one; never rounded.
 *
 * <p>{@code inclusive} says that resources equal to the ceiling are still admitted.
 */
public record Ceiling(
        ParameterKey base,
        ParameterKey firstPerson,
        ParameterKey furtherPerson,
        FactKey<Judgment<Integer>> persons,
        boolean inclusive) {

    /** Resources must stay strictly below it. */
    public Ceiling(
            ParameterKey base,
            ParameterKey firstPerson,
            ParameterKey furtherPerson,
            FactKey<Judgment<Integer>> persons) {
        this(base, firstPerson, furtherPerson, persons, false);
    }

    public Fraction of(int counted, Figures figures) {
        Fraction share =
                figures.ratio(firstPerson).plus(figures.ratio(furtherPerson).times(counted - 1L));
        return figures.value(base).value().times(share);
    }

    public boolean admits(Francs amount, Fraction ceiling) {
        int compared = amount.asFraction().compareTo(ceiling);
        return compared < 0 || inclusive && compared == 0;
    }

    public List<ParameterKey> parameters() {
        return List.of(base, firstPerson, furtherPerson);
    }
}
