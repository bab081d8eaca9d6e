package nc.maillage.decisions.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.decisions.Ruling;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of the pages of decisions. */
@Component
@Transactional
class Words {
    static final String PROTECTED = PersonSummary.MASKED;
    static final String GONE = "agent parti";

    private final Agents agents;
    private final People people;
    private final SchemeCatalogue catalogue;

    Words(Agents agents, People people, SchemeCatalogue catalogue) {
        this.agents = agents;
        this.people = people;
        this.catalogue = catalogue;
    }

    String agent(AgentId id) {
        return agents.byId(id).map(Agent::displayName).orElse(GONE);
    }

    /** Of all, for lists. */
    Map<AgentId, String> names() {
        return agents.all().stream().collect(Collectors.toMap(Agent::id, Agent::displayName));
    }

    /** Several at once, for lists; whoever may not be named is absent. */
    Map<PersonId, String> persons(Collection<PersonId> ids) {
        return people.findAll(Set.copyOf(ids)).values().stream()
                .filter(person -> !person.hidden())
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }

    /** Those of these persons whom the reader may not know. */
    Set<PersonId> hidden(Collection<PersonId> ids) {
        return people.findAll(Set.copyOf(ids)).values().stream()
                .filter(PersonSummary::hidden)
                .map(PersonSummary::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    String scheme(String key) {
        return catalogue.title(key);
    }

    static StateTag ruling(Ruling ruling) {
        return switch (ruling) {
            case GRANT -> StateTag.of(Tone.OK, ruling.label());
            case REFUSE -> StateTag.of(Tone.NO, ruling.label());
            case ROUTE_ELSEWHERE -> new StateTag(Tone.INFO, "derive", ruling.label());
        };
    }

    static StateTag status(ProposalStatus status) {
        return switch (status) {
            case OPEN -> new StateTag(Tone.CALM, "eyes", status.label());
            case SENT_BACK -> new StateTag(Tone.NO, "undo", status.label());
            case SIGNED -> new StateTag(Tone.OK, "sign", status.label());
        };
    }
}
