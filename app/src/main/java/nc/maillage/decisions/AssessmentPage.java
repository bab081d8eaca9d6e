package nc.maillage.decisions;

import java.util.List;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * « Appréciation affichée » : a verdict ready to be drawn by {@code decisions/assessment.jte}.
 *
 * @param counts how many conditions hold, wait for a person, fail
 * @param withheld some of it is health data that the reader may not see
 */
public record AssessmentPage(
        String title,
        StateTag outcome,
        String counts,
        String summary,
        List<Node> conditions,
        @Nullable Category category,
        List<Person> members,
        List<Missing> missing,
        List<Ask> asks,
        List<Question> questions,
        String worstGradeLetter,
        String worstGrade,
        List<String> unconfirmed,
        boolean withheld) {

    /** « Condition affichée » ; {@code anchor} is unique in the page, {@code asks} are the questions that wait here. */
    public record Node(
            String anchor,
            String number,
            String label,
            StateTag state,
            String why,
            boolean open,
            List<FactLine> facts,
            List<Table> tables,
            @Nullable Gauge gauge,
            List<Judged> judged,
            List<FigureLine> figures,
            List<Question> questions,
            String rule,
            @Nullable String link,
            String gradeLetter,
            String grade,
            List<Node> children,
            List<Ask> asks) {}

    /** « Fait utilisé » ; {@code value} is null where it is not known. */
    public record FactLine(
            String label,
            @Nullable String value,
            @Nullable String member,
            @Nullable String source) {}

    /** « Calcul » laid out as on paper. */
    public record Table(String title, List<Line> lines) {}

    public record Line(String label, String source, String value, boolean total) {}

    /** « Jauge » : {@code fill} and {@code limit} are thousandths of its width. */
    public record Gauge(long fill, long limit, String amount, String between, String ceiling) {}

    /** « Apprécié par » : who, when, and the reason as typed. */
    public record Judged(String by, String justification) {}

    /** « Chiffre utilisé » with where it comes from. */
    public record FigureLine(
            String label,
            String value,
            String since,
            String text,
            @Nullable String link,
            String gradeLetter,
            String grade,
            boolean confirmed) {}

    /** « Question ouverte » that touches this file. */
    public record Question(
            String key,
            String text,
            String effect,
            @Nullable String answer,
            String source) {}

    /** « Catégorie de carte » that follows from the rules. */
    public record Category(String key, String label) {}

    public record Person(String name, String link, StateTag state, String reason) {}

    /** « Fait à demander » ; {@code member} is the name of the person it is about, null for the file itself. */
    public record Missing(
            String key,
            String label,
            String question,
            @Nullable String member) {}

    /** « Question à juger » ; {@code node} is the anchor of the condition that waits for it. */
    public record Ask(String factKey, String question, List<Choice> choices, String node) {}

    /** « Réponse possible ». */
    public record Choice(String value, String label) {}
}
