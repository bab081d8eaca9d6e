package nc.maillage.notices.reading;

import java.util.List;

/**
 * The body of a notice as somebody types it, one line an item. A line that ends with a colon announces those below it; a
 * line of the details is an item where it opens with a dash.
 */
public record TypedBody(
        List<String> details,
        String job,
        List<String> missions,
        List<String> activities,
        List<String> secondaryActivities,
        List<String> particularities,
        List<String> knowledge,
        List<String> knowHow,
        List<String> behaviour,
        List<String> contact,
        List<String> answer) {
    public TypedBody {
        details = List.copyOf(details);
        missions = List.copyOf(missions);
        activities = List.copyOf(activities);
        secondaryActivities = List.copyOf(secondaryActivities);
        particularities = List.copyOf(particularities);
        knowledge = List.copyOf(knowledge);
        knowHow = List.copyOf(knowHow);
        behaviour = List.copyOf(behaviour);
        contact = List.copyOf(contact);
        answer = List.copyOf(answer);
    }
}
