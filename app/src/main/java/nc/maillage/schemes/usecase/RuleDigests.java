package nc.maillage.schemes.usecase;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.schemes.store.OverlayStore;
import org.springframework.stereotype.Component;

/** « Empreinte des règles » of a scheme, read from a verdict on an empty file; empty where it is not in force that day. */
@Component
public class RuleDigests {
    private final OverlayStore overlay;

    RuleDigests(OverlayStore overlay) {
        this.overlay = overlay;
    }

    public String of(Scheme scheme, LocalDate day) {
        var parameters = ParameterSet.shipped().withOverlay(overlay.approved());
        var asOf = AsOf.on(day);
        var facts = scheme.read(Map.of(), day);
        return scheme.inForce(parameters, asOf) instanceof InForce.Yes && facts instanceof FactsReading.Read read
                ? scheme.assess(read.facts(), parameters, asOf).ruleDigest()
                : "";
    }
}
