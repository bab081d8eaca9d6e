package nc.maillage.walls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import org.springframework.stereotype.Component;

/** One agent a role in two collectivities, each with an open session; what the forms did to their accounts is undone between two visits. */
@Component
class FuzzActors {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Town town;
    private final Doors doors;
    private final Map<Role, Session> here = new EnumMap<>(Role.class);
    private final Map<Role, Session> there = new EnumMap<>(Role.class);
    private final List<Visitor> strangers = new ArrayList<>();
    private final Map<Role, Visitor> visitors = new LinkedHashMap<>();
    private Visitor nobody = new Visitor("nobody", "", "");

    FuzzActors(Town town, Doors doors) {
        this.town = town;
        this.doors = doors;
    }

    record Visitor(String name, String cookies, String token) {}

    synchronized void welcomeAgain() {
        if (here.isEmpty()) {
            for (var role : Role.values()) {
                here.put(role, town.agent("sud", role));
                there.put(role, town.agent("nord", role));
            }
        }
        strangers.clear();
        there.forEach((role, session) -> strangers.add(visitor("stranger " + role, session)));
        here.forEach((role, session) -> visitors.put(role, visitor(role.name(), session)));
        nobody = visitor("nobody", doors.anonymous(), "/connexion?c=sud");
    }

    private Visitor visitor(String name, Session session) {
        town.owner()
                .sql("""
                        update access.account set disabled = false, must_change_password = false, roles = array[cast(:role as text)]
                        where agent_id = :agent
                        """)
                .param("role", session.roles().iterator().next().name())
                .param("agent", session.agent().id().value())
                .update();
        return visitor(name, doors.signedIn(session), "/mon-compte");
    }

    private static Visitor visitor(String name, Client client, String page) {
        var token = TOKEN.matcher(client.get(page).body());
        var cookies = client.cookies().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return new Visitor(name, cookies, token.find() ? token.group(1) : "");
    }

    /** Most often someone who has the right. */
    Visitor visitor(RequestSeed seed, SplittableRandom dice) {
        int lot = dice.nextInt(20);
        if (lot == 0) {
            return strangers.get(dice.nextInt(strangers.size()));
        }
        if (seed.right().isEmpty()) {
            return nobody;
        }
        var able = Role.values();
        var right = seed.right().get();
        var drawn = able[dice.nextInt(able.length)];
        while (lot > 1 && !right.roles().contains(drawn)) {
            drawn = able[dice.nextInt(able.length)];
        }
        return visitors.getOrDefault(drawn, nobody);
    }
}
