package nc.maillage.decisions.lawreplay.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.schemes.SchemeCatalogue;

/** « Relecteur » : reads decisions again under the two sides of one replay, with the figures of the collectivity. */
public final class Rereader {
    private final LawReplay asked;
    private final ParameterSet figures;
    private final SchemeCatalogue catalogue;
    private final Map<Law, InForce> known = new HashMap<>();

    private record Law(String scheme, AsOf asOf) {}

    public Rereader(LawReplay asked, ParameterSet figures, SchemeCatalogue catalogue) {
        this.asked = asked;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /**
     * @param facts the law's neutral map, as kept with the decision
     * @param decided the law under which it was taken
     */
    public Rereading read(String key, Map<String, ?> facts, AsOf decided) {
        var scheme = catalogue.byKey(key).orElse(null);
        if (scheme == null) {
            return new Rereading.Impossible("Le programme ne connaît plus ce dispositif.");
        }
        var from = asked.from().over(decided, asked.later());
        var to = asked.to().over(decided, asked.later());
        if (from.equals(to)) {
            return new Rereading.AlreadyKnown();
        }
        for (var side : new AsOf[] {from, to}) {
            if (inForce(scheme, side) instanceof InForce.No(var why)) {
                return new Rereading.Impossible(French.capitalised(why) + ".");
            }
        }
        return switch (scheme.read(facts, decided.day())) {
            case FactsReading.Read(var read) -> compared(scheme, read, from, to);
            case FactsReading.Refused(var problems) ->
                new Rereading.Impossible(problems.stream()
                        .map(problem -> problem.path() + " : " + problem.message() + ".")
                        .collect(Collectors.joining(" ")));
        };
    }

    private Rereading compared(Scheme scheme, Facts facts, AsOf from, AsOf to) {
        var before = scheme.assess(facts, figures, from);
        var after = scheme.assess(facts, figures, to);
        var changes = Moves.between(scheme, before, after);
        if (!Moves.sameResult(before, after)) {
            return new Rereading.Moved(MoveNature.RESULT, before, after, changes);
        }
        if (changes.isEmpty()) {
            return new Rereading.Same();
        }
        var nature = Moves.otherGrounds(before, after) ? MoveNature.GROUNDS : MoveNature.REASONS;
        return new Rereading.Moved(nature, before, after, changes);
    }

    private InForce inForce(Scheme scheme, AsOf side) {
        return known.computeIfAbsent(new Law(scheme.key(), side), law -> scheme.inForce(figures, law.asOf()));
    }
}
