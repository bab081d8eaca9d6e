package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Who;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.Delegations;

/** « Distribution » : who of the real accounts takes each planned part. */
public final class Staff {
    private final Map<Body, Collectivity> bodies;
    private final Map<Body, List<Session>> members;

    public Staff(Map<Body, Collectivity> bodies, Map<Body, List<Session>> members) {
        this.bodies = new EnumMap<>(bodies);
        this.members = new EnumMap<>(members);
    }

    Collectivity body(Body body) {
        var collectivity = bodies.get(body);
        if (collectivity == null) {
            throw new IllegalStateException("no collectivity for " + body);
        }
        return collectivity;
    }

    /** Whoever may sign instructs no file, so that nobody reads again what is their own. */
    Session taking(Who who, String scheme, LocalDate day, Delegations delegations) {
        var able = members.getOrDefault(who.body(), List.of()).stream()
                .filter(session -> session.roles().contains(who.role()))
                .filter(session ->
                        who.role() != Role.CASE_OFFICER || !session.roles().contains(Role.APPROVER))
                .filter(session -> who.role() != Role.APPROVER || signs(session, scheme, day, delegations))
                .toList();
        if (able.isEmpty()) {
            throw new IllegalStateException("nobody in " + who.body() + " acts as " + who.role() + " on " + day);
        }
        return able.get(Math.floorMod(who.seat(), able.size()));
    }

    /** Those who instruct files and sign none. */
    public List<Session> instructing(Body body) {
        return members.getOrDefault(body, List.of()).stream()
                .filter(session -> session.roles().contains(Role.CASE_OFFICER)
                        && !session.roles().contains(Role.APPROVER))
                .toList();
    }

    public Session administrator(Body body) {
        return members.getOrDefault(body, List.of()).stream()
                .filter(session -> session.roles().contains(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
    }

    private static boolean signs(Session session, String scheme, LocalDate day, Delegations delegations) {
        return CurrentAgent.actAs(
                session,
                () -> delegations.validFor(session.agent().id(), scheme, day).isPresent());
    }
}
