package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;

/** « Montant »: how a rate or an amount is found; a tree like a condition, with names of facts and figures, never a figure. */
public sealed interface Amount {
    Clause clause();

    /** « Le chiffre de la loi ». */
    record Figure(Clause clause, ParameterKey figure) implements Amount {}

    /** « Selon le cas »: the first case that is fulfilled; one that nothing settles leaves the amount to a person. */
    record FirstCase(Clause clause, List<Case> cases, Amount otherwise) implements Amount {}

    /** « Cas ». */
    record Case(Condition when, Amount then) {}

    /** « Rien »: in that case there is no such amount, which is not an amount of zero. */
    record Nothing(Clause clause) implements Amount {}

    /** « Part d’un montant »: exact; where the whole is not given there is nothing to compute, and nothing is asked for. */
    record ShareOf(Clause clause, Amount share, FactKey<Francs> whole) implements Amount {}

    /** « En francs entiers »: the rule never rounds; a person picks one of the two whole amounts around a fraction. */
    record WholeFrancs(Clause clause, Amount exact, FactKey<Judgment<Francs>> picked) implements Amount {}

    /** « Fixé par une personne »: what the text leaves to a commission or to an agent. */
    record Decided(Clause clause, FactKey<Judgment<Francs>> by, FigureUnit unit) implements Amount {
        /** An amount of each month. */
        public Decided(Clause clause, FactKey<Judgment<Francs>> by) {
            this(clause, by, FigureUnit.FRANCS_PER_MONTH);
        }
    }

    /** « Au moins »: what was fixed under the least that the text allows goes back to a person. */
    record NotBelow(Clause clause, Amount amount, ParameterKey least) implements Amount {}

    /** « Dans ce qui reste du plafond »: the lesser of the amount and of what is left of a cap; never under zero. */
    record LeftOf(Clause clause, Amount amount, FactKey<Francs> spent, ParameterKey cap) implements Amount {}
}
