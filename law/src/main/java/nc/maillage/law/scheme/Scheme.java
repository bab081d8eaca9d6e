package nc.maillage.law.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;

/** « Dispositif »: an aid, what it asks, and how it judges; stateless, so that one instance serves every file. */
public interface Scheme extends BodyOfLaw {
    /** The code of the rule and the number of its specification, as in « amg-sud.1 ». */
    String ruleVersion();

    /** Of all that decides in the rule: it moves when the rule does. */
    String ruleDigest();

    FactSheet sheet();

    InForce inForce(ParameterSet parameters, AsOf asOf);

    /** Needs a scheme in force on that day: ask {@link #inForce} first. */
    Assessment assess(Facts facts, ParameterSet parameters, AsOf asOf);

    /** What {@link #assess} proposes, a good deal sooner. */
    Proposal proposal(Facts facts, ParameterSet parameters, AsOf asOf);

    /**
     * « Voie encore ouverte »: whether what is known refuses nothing on the ordinary way, even where a person must first say
     * which collectivity decides. A way by default counts once it is known that the case is of those for whom it is.
     */
    boolean leavesOpen(Facts facts, ParameterSet parameters, AsOf asOf);

    /** Empty where a request is for whoever makes it, alone or with a household. */
    default Optional<ForAnother> forAnother() {
        return sheet().find(CommonFacts.PUPIL_STATUS, false).map(_ -> new ForAnother("l’élève", true));
    }

    default List<FactDefinition> facts() {
        return sheet().definitions();
    }

    default FactsReading read(Map<String, ?> facts, LocalDate day) {
        return FactsReader.read(sheet(), facts, day);
    }
}
