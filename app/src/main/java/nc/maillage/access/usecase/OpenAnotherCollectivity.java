package nc.maillage.access.usecase;

import java.util.Map;
import java.util.Set;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.CollectivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * « Ouvrir une autre collectivité » beside one's own: its first administrator gets a provisional password and keeps it;
 * who opened it sees nothing of it. Both logs tell of it.
 */
@Service
public class OpenAnotherCollectivity {
    private final CollectivityOpening opening;
    private final OpenAccount openAccount;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    OpenAnotherCollectivity(
            CollectivityOpening opening, OpenAccount openAccount, AuditLog log, TransactionTemplate transaction) {
        this.opening = opening;
        this.openAccount = openAccount;
        this.log = log;
        this.transaction = transaction;
    }

    /** « Autre collectivité » as typed, with its first administrator. */
    public record Founding(
            String name,
            String directorate,
            String province,
            String slug,
            String firstName,
            String lastName,
            String title,
            String login) {}

    private record Outcome(CollectivityId collectivity, Opened opened) {}

    /** What would be answered, leaving nothing behind: asked before the confirmation. */
    public Filing<Opened> rehearse(Founding asked) {
        return opened(run(asked, false));
    }

    public Filing<Opened> run(Founding asked) {
        var filing = run(asked, true);
        if (filing instanceof Filing.Kept<Outcome>(var outcome)) {
            transaction.executeWithoutResult(status -> log.append(
                    "collectivity.opened-beside",
                    "collectivity",
                    outcome.collectivity().value(),
                    Map.of()));
        }
        return opened(filing);
    }

    private Filing<Outcome> run(Founding asked, boolean kept) {
        Permissions.require(Right.MANAGE_ORGANISATION);
        var opened = new CollectivityOpening.Asked(
                asked.name(),
                asked.directorate(),
                asked.province(),
                asked.slug(),
                asked.firstName(),
                asked.lastName(),
                asked.title());
        return opening.run(opened, kept, agent -> account(asked, agent));
    }

    private Filing<Outcome> account(Founding asked, Agent agent) {
        var account = new NewAccount(agent.id(), asked.login(), Set.of(Role.ADMINISTRATOR));
        return switch (openAccount.run(account)) {
            case Filing.Kept<Opened>(var opened) -> new Filing.Kept<>(new Outcome(agent.collectivity(), opened));
            case Filing.Refused<Opened>(var problems) -> new Filing.Refused<>(problems);
        };
    }

    private static Filing<Opened> opened(Filing<Outcome> filing) {
        return switch (filing) {
            case Filing.Kept<Outcome>(var outcome) -> new Filing.Kept<>(outcome.opened());
            case Filing.Refused<Outcome>(var problems) -> new Filing.Refused<>(problems);
        };
    }
}
