package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.demo.plan.Step.Body;

/**
 * « Autre aide inventée » : a request under another scheme than the card of the Sud. The rules of its days decide of it.
 *
 * @param home the applicant's home at the end of the plan
 * @param concerned whom it is asked for: the pupil of a grant
 * @param facts established with a source; {@code answers} are given only where the rules ask for them
 */
public record Aid(
        int key,
        Body body,
        String scheme,
        int home,
        int applicant,
        List<Integer> concerned,
        LocalDate receivedOn,
        List<Told> facts,
        List<Told> answers) {
    /** Source of what the person's sheet already says; any other is declared. */
    public static final String SHEET = "Fiche de la personne";

    public Aid {
        concerned = List.copyOf(concerned);
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
    }

    /** « Ce qui est dit » : {@code value} is the law's neutral value, {@code why} its source or its reason. */
    public record Told(String key, Object value, String why) {}

    Aid numbered(int number) {
        return new Aid(number, body, scheme, home, applicant, concerned, receivedOn, facts, answers);
    }
}
