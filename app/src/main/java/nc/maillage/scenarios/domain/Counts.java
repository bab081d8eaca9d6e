package nc.maillage.scenarios.domain;

/**
 * « Comptes » of some cases.
 *
 * @param paidBefore and {@code paidAfter}: francs a year that the rules give, where they give any
 * @param unpaidBefore and {@code unpaidAfter}: cases granted of which the rules give no amount by month
 */
public record Counts(
        long cases,
        long grantedBefore,
        long grantedAfter,
        long toJudgeBefore,
        long toJudgeAfter,
        long wins,
        long loses,
        long moves,
        long paidBefore,
        long paidAfter,
        long unpaidBefore,
        long unpaidAfter) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    boolean empties() {
        return grantedBefore > 0 && grantedAfter == 0 && toJudgeAfter == 0;
    }

    public long same() {
        return cases - wins - loses - moves;
    }

    Counts plus(Counts other) {
        return new Counts(
                cases + other.cases,
                grantedBefore + other.grantedBefore,
                grantedAfter + other.grantedAfter,
                toJudgeBefore + other.toJudgeBefore,
                toJudgeAfter + other.toJudgeAfter,
                wins + other.wins,
                loses + other.loses,
                moves + other.moves,
                Math.addExact(paidBefore, other.paidBefore),
                Math.addExact(paidAfter, other.paidAfter),
                unpaidBefore + other.unpaidBefore,
                unpaidAfter + other.unpaidAfter);
    }
}
