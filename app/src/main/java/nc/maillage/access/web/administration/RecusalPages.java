package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.FileNumbers;
import nc.maillage.access.Recusals;
import nc.maillage.access.Recusals.Recusal;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.access.web.administration.AdministrationPages.Cell;
import nc.maillage.access.web.administration.AdministrationPages.NewRecusalPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
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
    Object list(Listing.Query query) {
        var today = LocalDate.now(clock);
        return new Listing<Recusal>("Déports", ADDRESS)
                .under("Mon compte", "/mon-compte")
                .lead(
                        "Un agent en déport n’ouvre plus le dossier de cette personne et ne décide rien qui la concerne. Seul le responsable lève un déport.")
                .act(mayDecide() ? "Écarter un agent" : "Me déporter", ADDRESS + "/nouveau")
                .whenEmpty("Un proche, un voisin, vous-même : dites-le avant d’ouvrir son dossier.")
                .column(
                        "du",
                        "Du",
                        recusal -> Cell.day(recusal.from()),
                        Comparator.comparing(Recusal::from).reversed())
                .column("agent", "Agent", recusal -> Cell.of(agent(recusal)))
                .column("personne", "Personne n°", recusal -> Cell.of(number(recusal)))
                .column("motif", "Motif", recusal -> Cell.of(recusal.reason()))
                .column("au", "Au", recusal -> lastDay(recusal), Comparator.comparing(RecusalPages::end))
                .column("etat", "État", recusal -> state(recusal, today))
                .answer(visible(), query);
    }

    @GetMapping(ADDRESS + "/nouveau")
    ModelAndView ask() {
        return page(Typing.of(Map.of()));
    }

    @PostMapping(ADDRESS + "/nouveau")
    ModelAndView declare(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var chosen = form.id("agent");
        var to = form.optionalDay("to");
        var person = person(form.text("number").strip());
        if (person.isEmpty()) {
            form.errors().add("number", "Aucune personne ne porte ce numéro. Relisez-le sur sa fiche.");
        }
        if (person.isPresent() && form.sound()) {
            var agent = chosen == null ? CurrentAgent.required().agent().id() : new AgentId(chosen);
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

    @GetMapping(ADDRESS + "/{id}/fin")
    ModelAndView askEnd(@PathVariable UUID id) {
        var recusal = visible().stream()
                .filter(each -> mayDecide() && each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("recusal " + id));
        var confirmation = Confirmation.of(
                "Lever le déport",
                ADDRESS + "/" + id + "/fin",
                "Lever le déport " + French.of(agent(recusal)),
                "Dès demain, le dossier de la personne n° %s lui sera de nouveau ouvert.".formatted(number(recusal)),
                "Lever le déport");
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", confirmation)
                .addObject("back", ADDRESS);
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
        var choices = agents.all().stream()
                .map(agent -> Choice.of(agent.id().value().toString(), agent.displayName()))
                .toList();
        return new ModelAndView("access/administration/recusal-new")
                .addObject("page", new NewRecusalPage(mayDecide(), choices, form));
    }

    private List<Recusal> visible() {
        return recusals.all(mayDecide() ? null : CurrentAgent.required().agent().id());
    }

    private static boolean mayDecide() {
        return DeclareRecusal.mayDecide(CurrentAgent.required());
    }

    private Optional<UUID> person(String number) {
        return numbers.stream()
                .flatMap(each -> each.personWith(number).stream())
                .findFirst();
    }

    private String number(Recusal recusal) {
        return numbers.stream()
                .flatMap(each -> each.numberOf(recusal.person()).stream())
                .findFirst()
                .orElse("inconnu");
    }

    private String agent(Recusal recusal) {
        return agents.byId(recusal.agent()).map(Agent::displayName).orElse("agent inconnu");
    }

    private static LocalDate end(Recusal recusal) {
        var to = recusal.to();
        return to == null ? LocalDate.MAX : to;
    }

    private static Cell lastDay(Recusal recusal) {
        var to = recusal.to();
        return to == null ? Cell.of("sans terme").exported("") : Cell.day(to);
    }

    private static Cell state(Recusal recusal, LocalDate today) {
        if (!recusal.holdsOn(today)) {
            return Cell.tag(StateTag.of(Tone.CALM, "fini"));
        }
        return mayDecide()
                ? Cell.link("Lever", ADDRESS + "/" + recusal.id() + "/fin").noted("écarté")
                : Cell.tag(StateTag.of(Tone.PAUSE, "écarté"));
    }
}
