package nc.maillage.access.web.administration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.web.administration.AdministrationPages.Cell;
import nc.maillage.access.web.administration.AdministrationPages.RoleChoice;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccountList {
    static final String ADDRESS = "/administration/comptes";

    private final AccountStore accounts;
    private final Agents agents;

    AccountList(AccountStore accounts, Agents agents) {
        this.accounts = accounts;
        this.agents = agents;
    }

    private record Line(Account account, Agent agent) {}

    @Requires(Right.MANAGE_ACCOUNTS)
    @GetMapping(ADDRESS)
    Object show(Listing.Query query) {
        return new Listing<Line>("Agents et comptes", ADDRESS)
                .lead("Un changement de rôle ou une suspension vaut dès la page suivante.")
                .act("Inscrire un agent", ADDRESS + "/nouveau")
                .whenEmpty("Inscrivez les agents qui doivent entrer.")
                .column("nom", "Nom", AccountList::name)
                .column(
                        "identifiant",
                        "Identifiant",
                        line -> Cell.of(line.account().login()))
                .column("roles", "Rôles", line -> Cell.of(roles(line.account())))
                .column("preuve", "Seconde preuve", line -> Cell.tag(secondFactor(line.account())))
                .column(
                        "entree",
                        "Dernière entrée",
                        line -> Cell.of(lastEntry(line.account())).exported(exportedEntry(line.account())),
                        Comparator.comparing(AccountList::entered))
                .column("etat", "État", line -> Cell.tag(state(line.account())))
                .answer(lines(), query);
    }

    private List<Line> lines() {
        Map<AgentId, Agent> known = agents.all().stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        return accounts.all().stream()
                .flatMap(
                        account -> Stream.ofNullable(known.get(account.agent())).map(agent -> new Line(account, agent)))
                .toList();
    }

    private static Cell name(Line line) {
        var agent = line.agent();
        var unit = agent.unitName();
        return Cell.link(
                        agent.lastName() + " " + agent.firstName(),
                        ADDRESS + "/" + line.account().id().value())
                .noted(unit == null ? agent.title() : agent.title() + ", " + unit);
    }

    static String roles(Account account) {
        return account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    static StateTag state(Account account) {
        if (account.disabled()) {
            return StateTag.of(Tone.NO, "suspendu");
        }
        return account.mustChangePassword()
                ? StateTag.of(Tone.PAUSE, "mot de passe provisoire")
                : StateTag.of(Tone.OK, "ouvert");
    }

    static StateTag secondFactor(Account account) {
        return account.secondFactor() ? StateTag.of(Tone.OK, "enrôlée") : StateTag.of(Tone.CALM, "à enrôler");
    }

    private static String exportedEntry(Account account) {
        var last = account.lastSignedInAt();
        return last == null ? "" : Csv.moment(last);
    }

    static String lastEntry(Account account) {
        var last = account.lastSignedInAt();
        return last == null ? "jamais" : French.moment(last);
    }

    private static Instant entered(Line line) {
        var last = line.account().lastSignedInAt();
        return last == null ? Instant.EPOCH : last;
    }

    static List<RoleChoice> roleChoices() {
        return Stream.of(Role.values())
                .map(role -> new RoleChoice(role.name(), role.label(), RightsPage.of(role)))
                .toList();
    }
}
