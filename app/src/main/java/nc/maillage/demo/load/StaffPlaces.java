package nc.maillage.demo.load;

import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.organisation.Agent;

/** The files of the copies are shared among all officers; whoever signed the original signs the copy. */
final class StaffPlaces {
    private final List<Agent> officers;
    private final List<Agent> others;

    StaffPlaces(List<Agent> staff, List<Session> officers) {
        this.officers = officers.stream().map(Session::agent).toList();
        this.others = staff.stream()
                .filter(agent ->
                        this.officers.stream().noneMatch(officer -> officer.id().equals(agent.id())))
                .toList();
    }

    void add(Places places) {
        for (int seat = 0; seat < officers.size(); seat++) {
            int first = seat;
            var known = officers.get(seat);
            places.word(
                    known.id().value().toString(),
                    copy -> standIn(copy, first).id().value().toString());
            places.word(known.displayName(), copy -> standIn(copy, first).displayName());
        }
        others.forEach(agent -> places.word(agent.displayName(), copy -> agent.displayName()));
    }

    private Agent standIn(Copy copy, int seat) {
        return officers.get((copy.random("officer").nextInt(officers.size()) + seat) % officers.size());
    }
}
