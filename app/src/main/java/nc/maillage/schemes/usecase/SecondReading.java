package nc.maillage.schemes.usecase;

import java.util.Optional;
import nc.maillage.organisation.AgentId;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.Standing;
import org.jspecify.annotations.Nullable;

/**
 * « Relecture » of a proposed figure or answer: once, by another than its author, with a reason when it is rejected.
 *
 * @param settled said when somebody answered before
 * @param unexplained said when a rejection has no reason
 * @param deed what the author did: « proposé ce chiffre »
 */
record SecondReading(String settled, String unexplained, String deed) {
    /** What stands against the reading, if anything; a null rejection approves. */
    Optional<Approval.Refused> objection(
            Standing standing, AgentId author, AgentId reader, @Nullable String rejection) {
        if (!(standing instanceof Standing.Proposed)) {
            return Optional.of(new Approval.Refused(settled));
        }
        if (rejection != null && rejection.isEmpty()) {
            return Optional.of(new Approval.Refused(unexplained));
        }
        return switch (SecondPerson.of(author, reader, deed)) {
            case SecondPerson.Author same -> Optional.of(new Approval.Refused(same.why()));
            case SecondPerson.Another _ -> Optional.empty();
        };
    }
}
