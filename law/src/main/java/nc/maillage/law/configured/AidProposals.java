package nc.maillage.law.configured;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.assessment.Proposal;

/** How an example writes what it expects; an aid of one collectivity never sends a request elsewhere. */
final class AidProposals {
    static final Map<String, Proposal> CODES = codes();

    private AidProposals() {}

    static String code(Proposal proposal) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue() == proposal)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example expects " + proposal));
    }

    private static Map<String, Proposal> codes() {
        Map<String, Proposal> codes = new LinkedHashMap<>();
        codes.put("accorder", Proposal.GRANT);
        codes.put("refuser", Proposal.REFUSE);
        codes.put("a-apprecier", Proposal.FOR_A_PERSON);
        return codes;
    }
}
