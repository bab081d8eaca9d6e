package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.FileNumbers;
import nc.maillage.access.Recusals;
import nc.maillage.access.Recusals.Recusal;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.access.web.administration.AdministrationPages.RecusalLine;
import nc.maillage.access.web.administration.AdministrationPages.RecusalsPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
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
@Requires(Right.RECUSE)
class RecusalPages {
    private static final String ADDRESS = "/mon-compte/deports";

    private final Recusals recusals;
    private final DeclareRecusal declare;
    private final Agents agents;
    private final ObjectProvider<FileNumbers> numbers;
    private final Clock clock;

    RecusalPages(
            Recusals recusals,
            DeclareRecusal declare,
            Agents agents,
            ObjectProvider<FileNumbers> numbers,
            Clock clock) {
        this.recusals = recusals;
        this.declare = declare;
        this.agents = agents;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return page(Typing.of(Map.of()));
    }

    @PostMapping(ADDRESS)
    ModelAndView declare(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var own = CurrentAgent.required().agent().id();
        var chosen = form.id("agent");
        var to = form.optionalDay("to");
        var person = numbers.stream()
                .flatMap(each -> each.personWith(form.text("number").strip()).stream())
                .findFirst();
        if (person.isEmpty()) {
            form.errors().add("number", "Aucune personne ne porte ce numéro. Relisez-le sur sa fiche.");
        }
        if (person.isPresent() && form.sound()) {
            var agent = chosen == null ? own : new AgentId(chosen);
            var filing = declare.run(agent, person.get(), form.text("reason"), to);
            if (filing instanceof Filing.Kept) {
                after.addFlashAttribute("notice", "Le déport est enregistré. Il vaut dès maintenant.");
                return new ModelAndView("redirect:" + ADDRESS);
            }
            form.refusedBy(filing);
        }
        response.setStatus(422);
        return page(form.typing());
    }

    @PostMapping(ADDRESS + "/{id}/fin")
    String end(@PathVariable UUID id, RedirectAttributes after) {
        if (!declare.end(id)) {
            throw new NotFound("recusal " + id);
        }
        after.addFlashAttribute("notice", "Le déport prend fin ce soir.");
        return "redirect:" + ADDRESS;
    }

    private ModelAndView page(Typing form) {
        var session = CurrentAgent.required();
        var mayDecide = DeclareRecusal.mayDecide(session);
        Map<AgentId, Agent> names = agents.all().stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        List<RecusalLine> lines = recusals
                .all(mayDecide ? null : session.agent().id())
                .stream()
                .map(recusal -> line(recusal, names))
                .toList();
        var choices = names.values().stream()
                .map(agent -> Choice.of(agent.id().value().toString(), agent.displayName()))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
        var known = numbers.getIfAvailable() != null;
        return new ModelAndView("access/administration/recusals")
                .addObject("page", new RecusalsPage(lines, mayDecide, choices, known, form));
    }

    private RecusalLine line(Recusal recusal, Map<AgentId, Agent> names) {
        var agent = names.get(recusal.agent());
        var number = numbers.stream()
                .flatMap(each -> each.numberOf(recusal.person()).stream())
                .findFirst();
        var to = recusal.to();
        var period = to == null
                ? "depuis le " + French.day(recusal.from())
                : "du %s au %s".formatted(French.day(recusal.from()), French.day(to));
        return new RecusalLine(
                recusal.id().toString(),
                agent == null ? "agent inconnu" : agent.displayName(),
                number.orElse("inconnu"),
                recusal.reason(),
                period,
                recusal.holdsOn(LocalDate.now(clock)));
    }
}
