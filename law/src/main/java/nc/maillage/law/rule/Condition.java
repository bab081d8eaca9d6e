package nc.maillage.law.rule;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterKey;
import org.jspecify.annotations.Nullable;

/** « Condition »: a rule is a tree of these values; it holds names of facts and parameters, never a figure. */
public sealed interface Condition {
    Clause clause();

    /** « Toutes »: the worst of its parts; one that fails is enough to fail. */
    record All(Clause clause, List<Condition> parts) implements Condition {}

    /** « Dans l’ordre »: as all, but once a part fails the next are not looked at, nor their facts asked for. */
    record InTurn(Clause clause, List<Condition> parts) implements Condition {}

    /** « L’une au moins »: the best of its parts; once one is fulfilled the next are not looked at. */
    record AnyOf(Clause clause, List<Condition> parts) implements Condition {}

    /** « Le contraire ». */
    record Not(Clause clause, Condition part) implements Condition {}

    /** « À défaut »: the next attempt is looked at, and its facts asked for, only once the one before has failed. */
    record Otherwise(Clause clause, List<Condition> attempts) implements Condition {}

    /** « Est vrai ». */
    record Is(Clause clause, FactKey<Boolean> fact) implements Condition {}

    /** « Est l’une des réponses ». */
    record OneOf(Clause clause, FactKey<String> fact, List<String> accepted) implements Condition {}

    /** « Depuis plus longtemps que »: counted date to date; on the exact day the published text contradicts itself. */
    record LongerThan(
            Clause clause,
            FactKey<LocalDate> since,
            FactKey<LocalDate> until,
            ParameterKey months,
            FactKey<Judgment<String>> onTheDay,
            List<String> accepted)
            implements Condition {}

    /** « Depuis au moins »: counted date to date; fulfilled from the exact day on. */
    record LastsAtLeast(Clause clause, FactKey<LocalDate> since, FactKey<LocalDate> until, ParameterKey months)
            implements Condition {}

    /** « Depuis plus de »: as at least, but the exact day is not enough; {@code on} moves the last day to a day of its year. */
    record LastsOver(
            Clause clause,
            FactKey<LocalDate> since,
            FactKey<LocalDate> until,
            ParameterKey months,
            @Nullable ParameterKey on)
            implements Condition {}

    /** « Au plus un montant fixé ». */
    record AtMost(Clause clause, FactKey<Judgment<Francs>> amount, ParameterKey limit) implements Condition {}

    /** « Strictement inférieur à un montant fixé ». */
    record Under(Clause clause, FactKey<Judgment<Francs>> amount, ParameterKey limit) implements Condition {}

    /** « En cours »: something that may happen to a scheme, such as a suspension: on that day, a figure above zero says so. */
    record Ongoing(Clause clause, ParameterKey event) implements Condition {}

    /** « Recevable d’abord »: while what must come with the request is lacking, nothing of its merits is looked at. */
    record Admissible(Clause clause, Condition proofs, Condition part) implements Condition {}

    /** « Dans le plafond »: strictly below it, unless the ceiling says that it is itself admitted. */
    record Below(Clause clause, FactKey<Judgment<Francs>> amount, Ceiling ceiling) implements Condition {}

    /** « Plafond non épuisé »: what was already paid leaves something of a cap. */
    record Remains(Clause clause, FactKey<Francs> spent, ParameterKey cap) implements Condition {}

    /** « N’a pas encore l’âge »: the age is reached on the birthday itself. */
    record YoungerThan(Clause clause, FactKey<LocalDate> birth, FactKey<LocalDate> on, ParameterKey years)
            implements Condition {}

    /** « Dans la période de l’année »: both days included, the same every year. */
    record InSeason(Clause clause, FactKey<LocalDate> day, ParameterKey first, ParameterKey last)
            implements Condition {}

    /** « Jugé par une personne ». */
    record Judged(Clause clause, FactKey<Judgment<String>> question, List<String> accepted) implements Condition {}

    /** « Pour chaque personne »: those who fail are left out, which fails nobody else. */
    record EachMember(Clause clause, FactKey<String> name, FactKey<String> link, Condition part) implements Condition {}

    /** « Orientation »: one answer sends the case elsewhere, and nothing is refused before that answer is known. */
    record Route(
            Clause clause, FactKey<Judgment<String>> question, String elsewhere, String destination, Condition part)
            implements Condition {}

    /** « Écartée par le juge »: in the cases of the ruling the part is neither looked at nor its facts asked for. */
    record SetAside(Clause clause, Cases cases, Condition part) implements Condition {}

    /** « N’est plus un motif de refus »: in the cases of the ruling, what fails goes to a person and never refuses. */
    record NoGround(
            Clause clause, Cases cases, FactKey<Judgment<String>> question, List<String> accepted, Condition part)
            implements Condition {}
}
