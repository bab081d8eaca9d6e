package nc.maillage.law.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.Outcome;

/** « Verdicts d’une population »: of each household, what the rule says, the category that it grants and how many it attaches. */
public final class PopulationVerdicts {
    private static final Outcome[] OUTCOMES = new Outcome[Node.ROUTED + 1];

    static {
        Arrays.fill(OUTCOMES, Outcome.NOT_FULFILLED);
        OUTCOMES[Node.FULFILLED] = Outcome.FULFILLED;
        OUTCOMES[Node.FOR_A_PERSON] = Outcome.FOR_A_PERSON;
    }

    private final byte[] outcomes;
    private final byte[] granted;
    private final byte[] attached;
    private final List<String> categories;

    PopulationVerdicts(int households, List<String> categories) {
        this.outcomes = new byte[households];
        this.granted = new byte[households];
        this.attached = new byte[households];
        this.categories = categories;
    }

    void write(int from, int count, byte[] outcome, byte[] category, byte[] members) {
        System.arraycopy(outcome, 0, outcomes, from, count);
        System.arraycopy(category, 0, granted, from, count);
        System.arraycopy(members, 0, attached, from, count);
    }

    /** That of a case sent elsewhere is {@code NOT_FULFILLED}, as in a trace. */
    public Outcome outcome(int household) {
        return OUTCOMES[outcomes[household]];
    }

    public boolean isRouted(int household) {
        return outcomes[household] == Node.ROUTED;
    }

    /** Empty where the outcome grants nothing, or does not yet know what. */
    public Optional<String> category(int household) {
        boolean refused = outcomes[household] >= Node.NOT_FULFILLED;
        return refused || granted[household] == 0
                ? Optional.empty()
                : Optional.of(categories.get(granted[household] - 1));
    }

    /** Nobody where it is refused or sent elsewhere. */
    public int attached(int household) {
        return outcomes[household] >= Node.NOT_FULFILLED ? 0 : attached[household];
    }

    public int households() {
        return outcomes.length;
    }

    /** How many households have each outcome. */
    public long count(Outcome outcome) {
        long counted = 0;
        for (int household = 0; household < outcomes.length; household++) {
            counted += outcome(household) == outcome ? 1 : 0;
        }
        return counted;
    }
}
