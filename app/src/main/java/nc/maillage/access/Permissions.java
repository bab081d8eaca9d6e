package nc.maillage.access;

import java.util.stream.Collectors;

/** « Permissions » : asks the one rule of a use case and explains its answer. Use cases call {@link #require} first. */
public final class Permissions {
    private Permissions() {}

    /** « Réponse de la règle d’accès ». */
    public sealed interface Answer {
        record Granted() implements Answer {}

        /** @param why French sentence for the person who is refused */
        record Denied(String why) implements Answer {}
    }

    public static Answer ask(Right right) {
        var session = CurrentAgent.current();
        if (session.isEmpty()) {
            return new Answer.Denied("Connectez-vous d’abord.");
        }
        if (session.get().may(right)) {
            return new Answer.Granted();
        }
        var roles = right.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return new Answer.Denied("« %s » est réservé à : %s.".formatted(right.label(), roles));
    }

    public static boolean may(Right right) {
        return ask(right) instanceof Answer.Granted;
    }

    /** @throws AccessRefused when the rule says no: the page shows its sentence with status 403 */
    public static void require(Right right) {
        if (ask(right) instanceof Answer.Denied denied) {
            throw new AccessRefused(denied.why());
        }
    }
}
