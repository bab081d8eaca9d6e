package nc.maillage.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.CreateCollectivity;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.RegisterAgent;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The collectivity, its first administrator and the account, signed by that administrator: all of it or nothing. */
@Component
class CollectivityOpening {
    private final CreateCollectivity createCollectivity;
    private final RegisterAgent registerAgent;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    CollectivityOpening(
            CreateCollectivity createCollectivity,
            RegisterAgent registerAgent,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.createCollectivity = createCollectivity;
        this.registerAgent = registerAgent;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    record Asked(
            String name,
            String directorate,
            String province,
            String slug,
            String firstName,
            String lastName,
            String title) {}

    /** @param kept false to learn what the answer would be, and to leave nothing behind */
    <T> Filing<T> run(Asked asked, boolean kept, Function<Agent, Filing<T>> openAccount) {
        var id = new CollectivityId(ids.next());
        var agent = new Agent(new AgentId(ids.next()), id, asked.firstName(), asked.lastName(), asked.title(), null);
        Filing<T> outcome = CurrentAgent.actAs(
                new Session(agent, Set.of(Role.ADMINISTRATOR)),
                () -> transaction.execute(status -> {
                    var filing = opened(asked, agent, openAccount);
                    if (!kept || filing instanceof Filing.Refused) {
                        status.setRollbackOnly();
                    }
                    return filing;
                }));
        return Objects.requireNonNull(outcome);
    }

    private <T> Filing<T> opened(Asked asked, Agent agent, Function<Agent, Filing<T>> openAccount) {
        var problems = new LinkedHashMap<String, String>();
        var slug = asked.slug().strip().toLowerCase(Locale.ROOT);
        var collectivity =
                new Collectivity(agent.collectivity(), slug, asked.name(), asked.directorate(), asked.province());
        problems.putAll(createCollectivity.run(collectivity).messages());
        if (problems.isEmpty()) {
            var post = new NewAgent(asked.firstName(), asked.lastName(), asked.title(), null, LocalDate.now(clock));
            problems.putAll(registerAgent.run(agent.id(), post).messages());
        }
        var account = openAccount.apply(agent);
        account.messages().forEach((field, message) -> {
            if (!field.equals("agent")) {
                problems.putIfAbsent(field, message);
            }
        });
        return problems.isEmpty() ? account : new Filing.Refused<>(problems);
    }
}
