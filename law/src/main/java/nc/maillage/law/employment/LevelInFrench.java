package nc.maillage.law.employment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.RuleLine;

/** « Niveau en français »: how the level of a notice is read, as a lawyer reads it, written from the states themselves. */
public final class LevelInFrench {
    public static final Clause CLAUSE = EmploymentTexts.notices("niveau", "Durée de résidence demandée par un avis")
            .asking("EL-01", "EL-04", "EL-13");

    private LevelInFrench() {}

    public static List<RuleLine> lines() {
        List<RuleLine> lines = new ArrayList<>();
        lines.add(new RuleLine(
                0,
                CLAUSE.title(),
                "celle que l’avis imprime, avec son opérateur, si les autres avis de ce corps impriment la même\u00A0;"
                        + " dans tout autre cas une personne retient un niveau, avec une justification."));
        Arrays.stream(LevelState.values())
                .map(state -> new RuleLine(1, state.label(), state.sentence()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }
}
