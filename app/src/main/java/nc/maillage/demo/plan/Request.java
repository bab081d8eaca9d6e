package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Demande inventée » of a card, with what its file will say.
 *
 * @param home the applicant's home at the end of the plan
 * @param renews key of the request whose card it asks to renew, null for a first one
 * @param withdrawn whether the card is taken back later
 */
public record Request(
        int key,
        int home,
        int applicant,
        List<Attached> attached,
        LocalDate receivedOn,
        Channel channel,
        @Nullable Integer renews,
        Ending ending,
        Situation situation,
        boolean withdrawn) {
    public Request {
        attached = List.copyOf(attached);
    }

    /** « Voie d’arrivée ». */
    public enum Channel {
        COUNTER,
        POST,
        ONLINE
    }

    /** « Personne à rattacher ». */
    public record Attached(int person, boolean partner) {}

    /**
     * « Situation » : what the pieces say and what the agent retains, with the reasons written in the file.
     *
     * @param southSince since when the person has lived in province Sud without a gap
     * @param centre {@code sud}, {@code ailleurs} or {@code aucune}
     */
    public record Situation(
            LocalDate southSince,
            String centre,
            String centreReason,
            long resources,
            String resourcesReason,
            int persons,
            String personsReason,
            boolean otherCover,
            boolean pregnant,
            boolean veteran) {}

    Request numbered(int number, @Nullable Integer renewed) {
        return new Request(
                number, home, applicant, attached, receivedOn, channel, renewed, ending, situation, withdrawn);
    }
}
