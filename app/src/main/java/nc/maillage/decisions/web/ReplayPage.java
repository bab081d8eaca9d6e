package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.decisions.AssessmentPage;
import nc.maillage.platform.web.StateTag;

/** What the replay of an act shows: then and again side by side, what differs, the digests. */
public record ReplayPage(
        PersonHeading person,
        String number,
        String subtitle,
        StateTag verdict,
        String sentence,
        List<String> differences,
        List<Row> rows,
        List<Print> prints,
        AssessmentPage again) {
    /** One condition, then and again; {@code same} where nothing moved. */
    public record Row(String label, StateTag then, String whyThen, StateTag again, String whyAgain, boolean same) {}

    /** « Empreinte » kept and computed, in parts that a line may break between. */
    public record Print(String label, List<String> kept, List<String> now, boolean same, String meaning) {}
}
