package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.web.administration.AdministrationPages.Cell;
import nc.maillage.access.web.administration.AdministrationPages.DelegationPage;
import nc.maillage.access.web.administration.AdministrationPages.NewDelegationPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.DelegationId;
import nc.maillage.organisation.DelegationRecord;
import nc.maillage.organisation.Delegations;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.GrantDelegation;
import nc.maillage.organisation.GrantDelegation.NewDelegation;
import nc.maillage.organisation.RevokeDelegation;
import nc.maillage.organisation.SignableSchemes;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Requires(Right.MANAGE_ORGANISATION)
class DelegationPages {
    private static final String ADDRESS = "/administration/delegations";

    private final Delegations delegations;
    private final Agents agents;
    private final GrantDelegation grant;
    private final RevokeDelegation revoke;
    private final ObjectProvider<SignableSchemes> schemes;
    private final Rehearsal rehearsal;
    private final Clock clock;

    DelegationPages(
            Delegations delegations,
            Agents agents,
            GrantDelegation grant,
            RevokeDelegation revoke,
            ObjectProvider<SignableSchemes> schemes,
            Rehearsal rehearsal,
            Clock clock) {
        this.delegations = delegations;
        this.agents = agents;
        this.grant = grant;
        this.revoke = revoke;
        this.schemes = schemes;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Object list(Listing.Query query) {
        var today = LocalDate.now(clock);
        var names = schemeNames();
        return new Listing<DelegationRecord>("Délégations de signature", ADDRESS)
                .lead("Sans délégation valide le jour même, personne ne signe. Les deux jours écrits en font partie.")
                .act("Donner une délégation", ADDRESS + "/nouvelle")
                .whenEmpty("Personne ne peut encore signer de décision.")
                .column(
                        "agent",
                        "Agent",
                        line -> Cell.link(
                                agent(line),
                                ADDRESS + "/" + line.delegation().id().value()))
                .column(
                        "dispositif",
                        "Dispositif",
                        line -> Cell.of(names.getOrDefault(
                                line.delegation().scheme(), line.delegation().scheme())))
                .column("acte", "Acte", line -> Cell.of(line.delegation().reference()))
                .column(
                        "du",
                        "Du",
                        line -> Cell.day(line.delegation().from()),
                        Comparator.comparing(line -> line.delegation().from()))
                .column("au", "Au", DelegationPages::lastDay, Comparator.comparing(DelegationWords::end))
                .column("etat", "État", line -> Cell.tag(DelegationWords.state(line, today)))
                .answer(delegations.all(), query);
    }

    @GetMapping(ADDRESS + "/nouvelle")
    ModelAndView askNew() {
        return newDelegation(Typing.of(Map.of("from", French.numericDate(LocalDate.now(clock)))));
    }

    @PostMapping(ADDRESS + "/nouvelle")
    ModelAndView give(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var from = form.day("from", "Écrivez le premier jour de la délégation.");
        var to = form.optionalDay("to");
        var agent = form.id("agent");
        if (agent == null) {
            form.errors().add("agent", "Choisissez un agent de la liste.");
        }
        if (agent == null || !form.sound()) {
            response.setStatus(422);
            return newDelegation(form.typing());
        }
        var filing = grant.run(new NewDelegation(
                new AgentId(agent), form.text("scheme"), form.text("authority"), form.text("reference"), from, to));
        if (filing instanceof Filing.Kept) {
            after.addFlashAttribute("notice", "La délégation est donnée.");
            return new ModelAndView("redirect:" + ADDRESS);
        }
        response.setStatus(422);
        return newDelegation(form.refusedBy(filing));
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(found(id), Typing.of(Map.of("from", French.numericDate(LocalDate.now(clock)))));
    }

    @PostMapping(ADDRESS + "/{id}/revocation")
    ModelAndView revoke(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var found = found(id);
        var form = new TypedForm(sent);
        var from = form.day("from", "Écrivez le premier jour sans délégation.");
        if (!form.sound()) {
            response.setStatus(422);
            return page(found, form.typing());
        }
        Supplier<Filing<DelegationId>> act = () -> revoke.run(new DelegationId(id), from, form.text("reason"));
        return switch (form.confirmed() ? act.get() : rehearsal.of(act)) {
            case Filing.Kept<DelegationId> _
            when form.confirmed() -> {
                after.addFlashAttribute("notice", "La délégation est révoquée.");
                yield new ModelAndView("redirect:" + ADDRESS);
            }
            case Filing.Kept<DelegationId> _ -> revocation(found, from, form);
            case Filing.Refused<DelegationId> refusal -> {
                response.setStatus(422);
                yield page(found, form.refusedBy(refusal));
            }
        };
    }

    private ModelAndView revocation(DelegationRecord record, LocalDate from, TypedForm form) {
        var address = ADDRESS + "/" + record.delegation().id().value();
        var question = Confirmation.of(
                "Révoquer la délégation",
                address + "/revocation",
                "Révoquer la délégation %s\u202F?".formatted(French.of(agent(record))),
                "À partir du %s, cet agent ne pourra plus signer pour ce dispositif. Ce qui a été signé avant reste signé. Une révocation ne s’efface pas."
                        .formatted(French.date(from)),
                "Révoquer la délégation");
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", form.carriedBy(question))
                .addObject("back", address);
    }

    private ModelAndView newDelegation(Typing form) {
        var people = agents.all().stream()
                .map(agent -> Choice.of(agent.id().value().toString(), agent.displayName() + ", " + agent.title()))
                .toList();
        var choices = schemeNames().entrySet().stream()
                .map(each -> Choice.of(each.getKey(), each.getValue()))
                .toList();
        return new ModelAndView("access/administration/delegation-new")
                .addObject("page", new NewDelegationPage(people, choices, form));
    }

    private ModelAndView page(DelegationRecord record, Typing form) {
        var delegation = record.delegation();
        var facts = new ArrayList<>(List.of(
                Fact.of("Agent", agent(record)),
                Fact.of("Dispositif", schemeNames().getOrDefault(delegation.scheme(), delegation.scheme())),
                Fact.of("Signe", delegation.authority()),
                Fact.of("Acte", delegation.reference()),
                Fact.of("Du", French.date(delegation.from())),
                Fact.of("Au", DelegationWords.lastDay(record)),
                new Fact("État", "", null, null, DelegationWords.state(record, LocalDate.now(clock)))));
        var revokedFrom = record.revokedFrom();
        if (revokedFrom != null) {
            facts.add(Fact.sourced(
                    "Révoquée à partir du", French.date(revokedFrom), String.valueOf(record.revocationReason())));
        }
        var page = new DelegationPage(
                "Délégation " + French.of(agent(record)),
                ADDRESS + "/" + delegation.id().value(),
                facts,
                revokedFrom == null && !DelegationWords.end(record).isBefore(LocalDate.now(clock)),
                form);
        return new ModelAndView("access/administration/delegation").addObject("page", page);
    }

    private DelegationRecord found(UUID id) {
        return delegations.byId(new DelegationId(id)).orElseThrow(() -> new NotFound("delegation " + id));
    }

    private String agent(DelegationRecord line) {
        return agents.byId(line.delegation().agent()).map(Agent::displayName).orElse("agent inconnu");
    }

    private Map<String, String> schemeNames() {
        var known = schemes.getIfAvailable();
        return known == null ? Map.of("amg-sud", "Aide médicale, province Sud") : known.names();
    }

    private static Cell lastDay(DelegationRecord line) {
        var end = DelegationWords.end(line);
        return end.equals(LocalDate.MAX) ? Cell.of("sans terme").exported("") : Cell.day(end);
    }
}
