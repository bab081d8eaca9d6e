package nc.maillage.access.web.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nc.maillage.access.domain.Account;
import nc.maillage.organisation.Agent;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;

/** What the page of an account says of it, and what it asks before an act that cannot be taken back. */
final class AccountWords {
    private AccountWords() {}

    static List<Fact> facts(Account account, Agent agent) {
        return List.of(
                Fact.of("Poste", agent.title()),
                Fact.of("Unité", Objects.requireNonNullElse(agent.unitName(), "aucune")),
                Fact.of("Identifiant", account.login()),
                new Fact("État", "", null, null, AccountList.state(account)),
                new Fact("Seconde preuve", "", null, null, AccountList.secondFactor(account)),
                Fact.of("Dernière entrée", AccountList.lastEntry(account)));
    }

    static List<Confirmation> confirmations(Account account, Agent agent) {
        var address = AccountList.ADDRESS + "/" + account.id().value();
        var name = agent.displayName();
        var all = new ArrayList<Confirmation>();
        all.add(Confirmation.of(
                "Rendre un mot de passe",
                address + "/mot-de-passe",
                "Donner un mot de passe provisoire à " + name,
                "L’ancien ne servira plus, et ses sessions ouvertes se ferment. Le nouveau s’affichera une seule fois.",
                "Donner un mot de passe provisoire"));
        all.add(Confirmation.of(
                "Retirer la seconde preuve",
                address + "/seconde-preuve",
                "Retirer la seconde preuve " + French.of(name),
                "À faire quand le téléphone ou la clé est perdu, après avoir reconnu la personne. Téléphone, clés d’accès et codes de secours sont retirés ensemble, et ses sessions ouvertes se ferment.",
                "Retirer la seconde preuve"));
        if (!account.disabled()) {
            all.add(Confirmation.of(
                    "Suspendre le compte",
                    address + "/suspension",
                    "Suspendre le compte " + French.of(name),
                    "Ses sessions ouvertes se ferment dès la page suivante. Ses actes passés restent.",
                    "Suspendre le compte"));
        }
        return all;
    }
}
