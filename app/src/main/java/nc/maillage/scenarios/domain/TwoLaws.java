package nc.maillage.scenarios.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** « Deux droits » on one scheme: the one in force, and that of a scenario: of another day, with other figures, or both. */
public final class TwoLaws {
    private final Scheme scheme;
    private final AsOf asOf;
    private final AsOf triedAsOf;
    private final ParameterSet law;
    private final ParameterSet tried;

    /** @param triedDay null for the same day */
    public TwoLaws(Scheme scheme, ParameterSet law, List<Change> changes, AsOf asOf, @Nullable LocalDate triedDay) {
        this.scheme = scheme;
        this.asOf = asOf;
        this.triedAsOf = triedDay == null ? asOf : new AsOf(triedDay, asOf.knownOn());
        this.law = law;
        this.tried = law.withOverlay(
                changes.stream().map(change -> laidOver(law, change, triedAsOf)).toList());
    }

    private static DatedValue laidOver(ParameterSet law, Change change, AsOf asOf) {
        var parameter = law.parameter(ParameterKey.of(change.parameter())).orElseThrow();
        return change.laidOver(parameter, asOf.day());
    }

    public Scheme scheme() {
        return scheme;
    }

    public AsOf asOf() {
        return asOf;
    }

    public AsOf triedAsOf() {
        return triedAsOf;
    }

    public ParameterSet law() {
        return law;
    }

    public ParameterSet tried() {
        return tried;
    }

    /** The French sentence that says why no rule can be applied today; empty where one can. */
    public Optional<String> objection() {
        return objection(law, asOf);
    }

    /** The same of the day that is tried. */
    public Optional<String> objectionToTried() {
        return objection(tried, triedAsOf);
    }

    private Optional<String> objection(ParameterSet figures, AsOf day) {
        return scheme.inForce(figures, day) instanceof InForce.No(var why)
                ? Optional.of(scheme.title() + "\u00A0: " + why)
                : Optional.empty();
    }

    /** Empty where the facts cannot be read. */
    public Optional<Tried> tried(Map<String, Object> facts, int household) {
        return scheme.read(facts, asOf.day()) instanceof FactsReading.Read(var read)
                ? Optional.of(new Tried(
                        scheme.key(),
                        Answer.of(scheme.assess(read, law, asOf)),
                        Answer.of(scheme.assess(read, tried, triedAsOf)),
                        answer(facts, CommonFacts.RETAINED_RESOURCES),
                        persons(facts, household)))
                : Optional.empty();
    }

    private static int persons(Map<String, Object> facts, int household) {
        long counted = answer(facts, CommonFacts.PERSONS_COUNTED);
        return counted > 0 ? Math.toIntExact(counted) : household > 0 ? household : Band.UNKNOWN;
    }

    private static long answer(Map<String, Object> facts, String key) {
        return facts.get(key) instanceof Map<?, ?> judgment && judgment.get("answer") instanceof Number number
                ? number.longValue()
                : Band.UNKNOWN;
    }
}
