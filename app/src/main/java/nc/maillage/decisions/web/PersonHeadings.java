package nc.maillage.decisions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.ReadLog;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.HouseholdOfTheDay;
import nc.maillage.decisions.store.ProposalStore;
import nc.maillage.decisions.usecase.Concerned;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Residence;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a person's decision to a reader, or does not: a restricted file does not exist, a kept-away agent is told so. */
@Component
@Transactional
class PersonHeadings {
    private final People people;
    private final ProposalStore proposals;
    private final Concerned concerned;
    private final ReadLog readLog;
    private final Clock clock;

    PersonHeadings(People people, ProposalStore proposals, Concerned concerned, ReadLog readLog, Clock clock) {
        this.people = people;
        this.proposals = proposals;
        this.concerned = concerned;
        this.readLog = readLog;
        this.clock = clock;
    }

    PersonHeading open(Proposal proposal, String purpose) {
        var content = proposal.content();
        var person = people.find(content.person()).orElseThrow(() -> new NotFound("proposition"));
        if (concerned.keptAway(CurrentAgent.required().agent().id(), content, proposal.assessment())) {
            throw new AccessRefused(
                    "Vous êtes en déport pour une personne de ce dossier : il ne s’ouvre pas pour vous.");
        }
        readLog.viewed(person.id().value(), purpose);
        var birthName = person.birthName();
        return new PersonHeading(
                person.displayName(),
                birthName == null ? null : ("M".equals(person.sex()) ? "né " : "née ") + birthName,
                "/personnes/" + person.number(),
                facts(proposal, person));
    }

    private List<Fact> facts(Proposal proposal, PersonSummary person) {
        var facts = new ArrayList<Fact>();
        var birth = person.birthDate();
        facts.add(Fact.of(
                "Naissance",
                birth == null ? null : French.day(birth) + ", " + French.age(birth, LocalDate.now(clock))));
        facts.add(Fact.of(
                "Commune",
                people.residenceOn(person.id(), LocalDate.now(clock))
                        .map(Residence::communeName)
                        .orElse(null)));
        var household = proposals.household(proposal.id());
        facts.add(Fact.of("Foyer au " + French.day(household.on()), counted(household)));
        facts.add(Fact.of("Personne n°", person.number()));
        return facts;
    }

    private static String counted(HouseholdOfTheDay household) {
        return household.members().isEmpty()
                ? "inconnu"
                : French.count(household.members().size(), "personne", "personnes");
    }
}
