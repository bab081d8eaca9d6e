package nc.maillage.decisions.usecase;

import java.util.List;
import java.util.Map;
import nc.maillage.decisions.Decisions.Assessed;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.ReadOnce;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;

/** Applies the rules of a day to facts; keeps nothing, so asks for no right. */
@Component
public class AssessFacts {
    private final PublishedSchemes schemes;
    private final SchemeCatalogue catalogue;
    private final ReadOnce<Case, Assessed> assessed = new ReadOnce<>();

    AssessFacts(PublishedSchemes schemes, SchemeCatalogue catalogue) {
        this.schemes = schemes;
        this.catalogue = catalogue;
    }

    /** « Cas » to which the rules of a day are applied. */
    private record Case(String scheme, Map<String, ?> facts, AsOf asOf) {}

    public Assessed assess(String key, Map<String, ?> facts, AsOf asOf) {
        return assessed.of(new Case(key, facts, asOf), each -> assess(key, facts, asOf, schemes.parameters()));
    }

    Assessed assess(String key, Map<String, ?> facts, AsOf asOf, ParameterSet parameters) {
        return catalogue
                .byKey(key)
                .map(scheme -> assess(scheme, facts, asOf, parameters))
                .orElseGet(() -> new Assessed.Impossible(List.of("Le dispositif « " + key + " » n’existe pas.")));
    }

    boolean leadsToAnAnswer(String key, Map<String, ?> facts, AsOf asOf) {
        var scheme = catalogue.required(key);
        var parameters = schemes.parameters();
        return scheme.inForce(parameters, asOf) instanceof InForce.Yes
                && scheme.read(facts, asOf.day()) instanceof FactsReading.Read(var read)
                && scheme.proposal(read, parameters, asOf) != Proposal.FOR_A_PERSON;
    }

    private static Assessed assess(Scheme scheme, Map<String, ?> facts, AsOf asOf, ParameterSet parameters) {
        if (scheme.inForce(parameters, asOf) instanceof InForce.No(String message)) {
            return new Assessed.Impossible(List.of(French.capitalised(message) + "."));
        }
        return switch (scheme.read(facts, asOf.day())) {
            case FactsReading.Read(var read) -> new Assessed.Done(scheme.assess(read, parameters, asOf));
            case FactsReading.Refused(var problems) ->
                new Assessed.Impossible(problems.stream()
                        .map(problem -> problem.path() + " : " + problem.message() + ".")
                        .toList());
        };
    }
}
