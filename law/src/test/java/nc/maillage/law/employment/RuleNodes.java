package nc.maillage.law.employment;

import java.util.stream.Stream;
import nc.maillage.law.assessment.VerdictNode;

/** The conditions of a reading, whatever their depth. */
final class RuleNodes {
    private RuleNodes() {}

    static VerdictNode of(RuleReading read, String key) {
        return all(read)
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + key));
    }

    static Stream<VerdictNode> all(RuleReading read) {
        return read.reasons().stream().flatMap(RuleNodes::within);
    }

    private static Stream<VerdictNode> within(VerdictNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(RuleNodes::within));
    }
}
