package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.usecase.ApplicationStory;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters;
import nc.maillage.decisions.Decisions;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a file. */
@Controller
@Transactional
class SummaryPages {
    private final OpenedFiles files;
    private final FileHeads heads;
    private final ApplicationStory story;
    private final People people;
    private final Agents agents;
    private final Letters letters;
    private final Decisions decisions;
    private final Clock clock;

    SummaryPages(
            OpenedFiles files,
            FileHeads heads,
            ApplicationStory story,
            People people,
            Agents agents,
            Letters letters,
            Decisions decisions,
            Clock clock) {
        this.files = files;
        this.heads = heads;
        this.story = story;
        this.people = people;
        this.agents = agents;
        this.letters = letters;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Requires(Right.SEE_APPLICATION)
    @GetMapping("/demandes/{number}")
    ModelAndView summary(@PathVariable String number) {
        var file = files.open(number, Right.SEE_APPLICATION);
        return page(file, new SummaryPage.Typed("", ""), new FormErrors(), null, HttpStatus.OK);
    }

    ModelAndView page(
            ApplicationFile file,
            SummaryPage.Typed typed,
            FormErrors errors,
            @Nullable String conflict,
            HttpStatus status) {
        var today = LocalDate.now(clock);
        var open = file.state().stage().open();
        var page = new SummaryPage(
                heads.of(file),
                reachable(next(file)),
                facts(file),
                family(file, today),
                told(file),
                ClockPanel.of(file, today),
                colleagues(file),
                open && Permissions.may(Right.ASSESS),
                open && file.officer() == null && Permissions.may(Right.ASSESS),
                open && Permissions.may(Right.REGISTER_APPLICATION) ? withdrawal(file) : null,
                typed,
                errors,
                conflict);
        return new ModelAndView("applications/summary", Map.of("page", page), status);
    }

    private static SummaryPage.Next reachable(SummaryPage.Next next) {
        var href = next.href();
        boolean closed = href != null
                && (href.endsWith("/proposition") && !Permissions.may(Right.PROPOSE)
                        || href.endsWith("/appreciation") && !Permissions.may(Right.SEE_ASSESSMENT)
                        || href.startsWith("/propositions/") && !Permissions.may(Right.SEE_ASSESSMENT));
        return closed ? new SummaryPage.Next(next.title(), next.text(), null, null) : next;
    }

    private SummaryPage.Next next(ApplicationFile file) {
        var address = FileWords.address(file);
        return switch (file.state()) {
            case ApplicationState.Registered _ ->
                new SummaryPage.Next(
                        "Recevoir et vérifier les pièces",
                        "La demande est enregistrée, l’accusé de réception est parti.",
                        address + "/pieces",
                        "Voir les pièces");
            case ApplicationState.InInstruction(var complete) ->
                complete
                        ? new SummaryPage.Next(
                                "Proposer la décision",
                                "Les règles donnent une réponse, rien ne reste à juger.",
                                address + "/proposition",
                                "Proposer")
                        : new SummaryPage.Next(
                                "Établir les faits et juger les questions",
                                "Il manque encore des faits ou des jugements aux règles.",
                                address + "/appreciation",
                                "Voir l’appréciation");
            case ApplicationState.WaitingPiece _ ->
                new SummaryPage.Next(
                        "Attendre la pièce demandée", FileWords.awaited(file), address + "/pieces", "Voir les pièces");
            case ApplicationState.SentBack(var proposal, var reasons) ->
                new SummaryPage.Next(
                        "Reprendre la proposition",
                        "Renvoyée avec ce motif\u00A0: «\u00A0" + reasons + "\u00A0»",
                        address + "/appreciation",
                        "Voir l’appréciation");
            case ApplicationState.Proposed(var proposal) ->
                new SummaryPage.Next(
                        "Seconde lecture",
                        "Un collègue relit la proposition et signe, ou la renvoie avec ses raisons.",
                        "/propositions/" + proposal.value(),
                        "Voir la proposition");
            case ApplicationState.Decided(var decision) -> decided(decisions.find(decision));
            case ApplicationState.Withdrawn(var on, var reason) ->
                new SummaryPage.Next(
                        "Demande retirée par la personne",
                        "Le %s. «\u00A0%s\u00A0»".formatted(French.date(on), reason),
                        null,
                        null);
        };
    }

    private static SummaryPage.Next decided(Optional<Decisions.Decision> found) {
        var decision = found.orElseThrow();
        var notified = decision.notifiedOn();
        return new SummaryPage.Next(
                decision.ruling().label(),
                notified == null
                        ? "Décision %s signée le %s. La lettre reste à notifier."
                                .formatted(decision.number(), French.date(French.dayOf(decision.signedAt())))
                        : "Décision %s notifiée le %s.".formatted(decision.number(), French.date(notified)),
                "/decisions/" + decision.number(),
                "Voir la décision");
    }

    private List<Fact> facts(ApplicationFile file) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.sourced(
                "Reçue le", French.date(file.receivedOn()), file.channel().label()));
        var acknowledged = Fact.of("Accusé de réception", French.date(file.acknowledgedOn()));
        LetterId letter = file.acknowledgement();
        var number = letter == null
                ? null
                : letters.find(letter).map(Letters.Letter::number).orElse(null);
        facts.add(number == null ? acknowledged : acknowledged.linkedTo("/courriers/" + number));
        if (heads.knowsHouseholds(file)) {
            facts.add(Fact.of("Nature", file.renewal() ? "Renouvellement" : "Première demande"));
        }
        if (file.renewedCard() != null) {
            facts.add(Fact.of("Carte à renouveler", file.renewedCard()).linkedTo("/cartes/" + file.renewedCard()));
        }
        facts.add(Fact.of("Enregistrée par", name(file.registeredBy())));
        facts.add(Fact.of("Suivie par", file.officer() == null ? "personne encore" : name(file.officer())));
        return facts;
    }

    private String name(AgentId agent) {
        return agents.byId(agent).map(Agent::displayName).orElse("agent parti");
    }

    private List<Fact> family(ApplicationFile file, LocalDate today) {
        var persons = people.findAll(file.persons());
        return file.family().stream()
                .map(member -> {
                    var person = persons.get(member.person());
                    return Fact.of(member.link().label(), person == null ? FileWords.RESTRICTED : told(person, today));
                })
                .toList();
    }

    private static String told(PersonSummary person, LocalDate today) {
        var birth = person.birthDate();
        return birth == null
                ? person.displayName()
                : person.displayName() + ", " + French.age(Objects.requireNonNull(birth), today);
    }

    private List<StoryItem> told(ApplicationFile file) {
        return story.of(file).stream()
                .map(episode -> {
                    var item = StoryItem.of(episode.day(), episode.title(), episode.source());
                    var hour = episode.hour();
                    var dated = hour == null ? item : item.at(French.time(hour));
                    var detail = episode.detail();
                    var told = detail == null ? dated : dated.telling(detail);
                    var href = episode.href();
                    return href == null ? told : told.linkedTo(href);
                })
                .toList();
    }

    private List<Choice> colleagues(ApplicationFile file) {
        var pile = file.officer() == null
                ? Stream.<Choice>empty()
                : Stream.of(Choice.of(FileActs.NOBODY, "Personne : remettre à prendre"));
        var others = agents.all().stream()
                .filter(agent -> !agent.id().equals(file.officer()))
                .map(agent -> Choice.of(agent.id().value().toString(), agent.displayName() + ", " + agent.title()));
        return Stream.concat(pile, others).toList();
    }

    private static Confirmation withdrawal(ApplicationFile file) {
        return Confirmation.of(
                        "La personne retire sa demande",
                        FileWords.address(file) + "/retrait",
                        "Clore la demande " + file.number() + "\u202F?",
                        "Il n’y aura pas de décision. Rien n’est effacé. Une nouvelle demande reste possible.",
                        "Clore la demande " + file.number())
                .carrying("version", Long.toString(file.version()));
    }
}
