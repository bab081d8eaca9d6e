package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.law.document.Example;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What the pages of a rule show: the law of one day in French. */
public record RuleReading(
        String scheme,
        String title,
        String collectivity,
        String day,
        String known,
        Typed typed,
        FormErrors errors,
        StateTag state,
        @Nullable String whyNot,
        String version,
        List<Version> versions,
        List<Ruling> rulings,
        List<Part> parts) {
    /** The days as typed. */
    public record Typed(String day, String known) {}

    /** A version of the rule; {@code here} where it is that of the day. */
    public record Version(String name, String href, String days, String known, Source source, boolean here) {}

    /** A ruling; {@code acts} where it touches the law of the day. */
    public record Ruling(
            String name,
            String clause,
            String cases,
            String effect,
            String days,
            String known,
            Source source,
            boolean acts) {}

    /** The whole rule, one condition or one amount. */
    public record Part(
            String key,
            String href,
            String title,
            List<Source> texts,
            List<Node> tree,
            List<Figure> figures,
            List<Question> questions) {}

    /** « Nœud d’une règle » with those under it. */
    public record Node(String title, String sentence, List<Node> parts) {}

    public record Figure(
            String href, String label, @Nullable ValueRow value) {}

    public record Question(String href, String key, String text, String effect) {}

    /** One part with what it reads, what it says and its cases. */
    public record Whole(RuleReading rule, Part part, List<Fact> facts, List<Saying> sayings, List<Example> examples) {}

    public record Fact(String label, String question, boolean judged, boolean health) {}

    /** A sentence of the rule, for the agent and for the letter. */
    public record Saying(String condition, String outcome, String onScreen, String inLetter) {}
}
