package nc.maillage.decisions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Delegation;
import nc.maillage.organisation.DelegationId;
import nc.maillage.people.PersonId;
import nc.maillage.testing.Verdicts;
import org.jspecify.annotations.Nullable;

/** Proposals as a case officer writes them. */
final class Proposals {
    static final AgentId AUTHOR = new AgentId(UUID.randomUUID());
    static final AgentId READER = new AgentId(UUID.randomUUID());
    static final LocalDate FROM = Verdicts.DAY;
    static final Delegation DELEGATION = new Delegation(
            new DelegationId(UUID.randomUUID()),
            READER,
            "amg-sud",
            "Pour la présidente de l’assemblée",
            "arrêté n° 2026-114/PR",
            LocalDate.of(2026, 1, 1),
            null);

    private Proposals() {}

    static NewProposal refusing(Verdicts file) {
        return proposal(file, Ruling.REFUSE, null, "");
    }

    static NewProposal granting(Verdicts file, UUID... attached) {
        return proposal(file, Ruling.GRANT, yearOf("A", attached), "");
    }

    static Grant yearOf(String category, UUID... attached) {
        return new Grant(
                category,
                List.of(attached).stream().map(PersonId::new).toList(),
                FROM,
                FROM.plusYears(1).minusDays(1),
                "Douze mois, comme le service le fait en attendant le texte.");
    }

    static NewProposal proposal(Verdicts file, Ruling ruling, @Nullable Grant grant, String reason) {
        return new NewProposal(
                UUID.randomUUID(),
                "AMG-2026-04417",
                new PersonId(UUID.randomUUID()),
                List.of(),
                "amg-sud",
                1,
                Verdicts.RECEIVED,
                ruling,
                file.facts(),
                grant,
                reason);
    }
}
